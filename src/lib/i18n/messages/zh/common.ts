import type { Catalogue } from "../../catalogue.ts";

export const common: Catalogue["common"] = {
  retry: "重试",
  reload: "重新加载页面",
  cancel: "取消",
  close: "关闭",
  undo: "撤销",
  remove: "移除",
  copy: "复制",
  copied: "已复制",
  search: "搜索",
  clear: "清除",
  loading: "加载中…",
  none: "无",
  unknown: "未知",
  noMatches: "没有匹配项",
  nobody: "未分配",
  you: "我",
  back: "返回",
  more: "更多",
  justNow: "刚刚",
  /** The shortest form, for rows. */
  age: {
    minutes: ({ count }) => `${count}分钟`,
    hours: ({ count }) => `${count}小时`,
    days: ({ count }) => `${count}天`,
  },
};
