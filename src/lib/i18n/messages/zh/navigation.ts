import type { Catalogue } from "../../catalogue.ts";

export const navigation: Catalogue["navigation"] = {
  main: "主导航",
  skipToContent: "跳到正文",
  inbox: "收件箱",
  queues: "队列",
  settings: "设置",
  views: "视图",
  categories: "类别",
  channels: "渠道",
  language: "语言",
  theme: "主题",
  themeLight: "浅色",
  themeDark: "深色",
  themeSystem: "跟随系统",
  account: "账号",
  signOut: "退出登录",
  signOutEverywhere: "在所有设备上退出",
  openMenu: "打开导航",
  supervisorOnly: "仅主管可查看队列",
  connectionLost: "实时更新已中断，正在重新连接…",
  restricted: "受限",
};
