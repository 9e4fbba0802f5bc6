import { marked } from "./marked.ts";
import { customer, type Person } from "./person.ts";

const taipei: [string, string] = ["zh-TW", "Asia/Taipei"];
const shanghai: [string, string] = ["zh-CN", "Asia/Shanghai"];
const singapore: [string, string] = ["zh-SG", "Asia/Singapore"];
const hongKong: [string, string] = ["zh-HK", "Asia/Hong_Kong"];

export const chinesePeople: Person[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  customer("chenyt", "陳怡婷", "yiting.chen@youxin.example", taipei, "advanced", "2021-07-15", {
    phone: "+886 900 000 318",
  }),
  customer("linzh", "林志豪", "zhihao.lin@example.com", taipei, "intermediate", "2023-10-20", {
    x: "zhihao_lin",
  }),
  customer("huangsf", "黃淑芬", "shufen.huang@example.net", taipei, "intermediate", "2022-06-08", {
    twoFactor: false,
  }),
  customer("wujh", "吳建宏", "jianhong.wu@example.com", taipei, "advanced", "2020-03-03"),
  customer("tsaiyc", "蔡宜靜", "yijing.tsai@youxin.example", taipei, "basic", "2026-10-18", {
    facebook: "yijing.tsai.tw",
  }),
  customer("changcw", "張家瑋", "chiawei.chang@example.com", taipei, "advanced", "2019-11-28"),
  customer("hsuyl", "許雅琳", "yalin.hsu@example.net", taipei, "intermediate", "2024-04-19", {
    x: "yalin_hsu",
  }),
  customer("kuomh", "郭明翰", "minghan.kuo@example.com", taipei, "advanced", "2021-11-05"),
  customer("wangfang", "王芳", "wangfang88@youxiang.example", shanghai, "intermediate", "2022-01-09", {
    phone: "+86 138 0000 0388",
  }),
  customer("liqiang", "李强", "liqiang_sh@youxiang.example", shanghai, "advanced", "2020-09-17"),
  customer("zhaolei", "赵磊", "zhaolei@youxiang.example", shanghai, "advanced", "2021-12-21", {
    x: "zhaolei_btc",
  }),
  customer("sunli", "孙丽", "sunli.1990@youxiang.example", shanghai, "basic", "2026-11-03", {
    phone: "+86 139 0000 0621",
    twoFactor: false,
  }),
  customer("zhouyang", "周洋", "zhouyang.dev@example.com", singapore, "advanced", "2022-07-29"),
  customer("xumin", "徐敏", "xumin@example.com", singapore, "intermediate", "2023-12-14", { x: "xumin_sg" }),
  customer("maxiao", "马晓东", "maxiaodong@youxiang.example", shanghai, "intermediate", "2024-08-08"),
  customer("hejing", "何静", "hejing@youxiang.example", shanghai, "advanced", "2021-04-26"),
  customer("leungky", "梁嘉欣", "kayan.leung@yaujin.example", hongKong, "advanced", "2020-12-01", {
    x: "kayan_lg",
  }),
  customer("hochiwai", "何志偉", "chiwai.ho@yaujin.example", hongKong, "intermediate", "2023-05-22"),
  customer("guoting", "郭婷", "guoting@youxiang.example", shanghai, "basic", "2025-10-10", {
    x: "guoting_w3",
  }),
  customer("denghua", "邓华", "denghua@youxiang.example", shanghai, "advanced", "2019-06-18"),
]);
