import { marked } from "./marked.ts";
import { customer, stranger, type Person } from "./person.ts";

const tokyo: [string, string] = ["ja-JP", "Asia/Tokyo"];

export const japanesePeople: Person[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  customer("sato", "佐藤 美咲", "misaki.sato@yubin.example", tokyo, "advanced", "2021-01-18", {
    phone: "+81 90 0000 1204",
  }),
  customer("suzuki", "鈴木 健一", "suzuki.kenichi@tegami.example", tokyo, "advanced", "2018-06-12"),
  customer("takahashi", "高橋 大輔", "daisuke.t@tegami.example", tokyo, "intermediate", "2022-11-03", {
    x: "daisuke_kasou",
  }),
  customer("ito", "伊藤 さくら", "sakura.ito@example.com", tokyo, "basic", "2026-10-11", {
    twoFactor: false,
  }),
  customer("watanabe", "渡辺 誠", "watanabe.m@tegami.example", tokyo, "advanced", "2019-04-22"),
  customer("yamamoto", "山本 由美子", "yumiko.yamamoto@example.net", tokyo, "intermediate", "2023-02-14", {
    phone: "+81 80 0000 5531",
    twoFactor: false,
  }),
  customer("nakamura", "中村 翔太", "shota.nakamura@example.com", tokyo, "advanced", "2021-08-30", {
    x: "shota_fx",
  }),
  customer("kobayashi", "小林 恵", "megumi.kobayashi@tegami.example", tokyo, "intermediate", "2024-06-17"),
  customer("kato", "加藤 隆", "kato.takashi@yubin.example", tokyo, "advanced", "2017-12-08"),
  customer("yoshida", "吉田 あゆみ", "ayumi.yoshida@example.com", tokyo, "basic", "2025-09-21", {
    x: "ayumin_0921",
  }),
  customer("sasaki", "佐々木 剛", "sasaki.go@tegami.example", tokyo, "intermediate", "2022-03-31"),
  customer("matsumoto", "松本 結衣", "yui.matsumoto@example.net", tokyo, "intermediate", "2024-12-01", {
    x: "yui_mtmt",
  }),
  customer("inoue", "井上 拓也", "takuya.inoue@example.com", tokyo, "advanced", "2020-10-26"),
  customer("kimura", "木村 直子", "naoko.kimura@tegami.example", tokyo, "advanced", "2021-05-09", {
    phone: "+81 90 0000 7718",
  }),
  customer("hayashida", "林田 悠人", "yuto.h@example.com", tokyo, "basic", "2026-11-15"),
  customer("saito", "齋藤 亮", "ryo.saito@example.net", tokyo, "advanced", "2019-09-13", {
    x: "ryo_saito_trd",
  }),
  customer("shimizu", "清水 花子", "hanako.shimizu@tegami.example", tokyo, "intermediate", "2023-07-07", {
    facebook: "hanako.shimizu.2001",
  }),
  customer("mori", "森 一郎", "ichiro.mori@example.com", tokyo, "advanced", "2018-01-25"),
  customer("okada", "岡田 真由", "mayu.okada@example.com", tokyo, "intermediate", "2025-01-30", {
    x: "mayu_okd",
  }),
  customer("fujita", "藤田 浩二", "koji.fujita@tegami.example", tokyo, "intermediate", "2020-02-20"),
  stranger("bengoshi", "弁護士 大野 聡", "ohno@ohno-law.example", tokyo),
]);
