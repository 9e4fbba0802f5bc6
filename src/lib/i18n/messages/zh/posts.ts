import type { LaterCatalogue } from "../../catalogue.ts";

export const posts: LaterCatalogue["posts"] = {
  title: "该话题下的帖子",
  empty: "没有前后帖子的信息。",
  emptyHint: "可在社交平台的原帖页面查看。",
  summary: ({ count, ours, exchange }) => `共 ${count} 条帖子，其中 ${exchange} 发布 ${ours} 条`,
  kind: { requester: "客户", other: "其他人" },
  own: "本工单",
  reply: "回复",
  replyTo: ({ handle }) => `回复 ${handle}`,
  imitates: ({ account }) => `冒充 ${account}`,
  showMessage: ({ handle }) => `在对话中查看 ${handle} 的消息`,
  copyAddress: ({ handle }) => `复制 ${handle} 帖子的网址`,
  notLoaded: "这条消息在更上方",
  notLoadedHint: "在对话中向上滚动即可加载。",
  all: ({ count }) => `显示全部 ${count} 条`,
  fewer: "收起",
};
