import { plural } from "../../plural.ts";

export const posts = {
  title: "Posts of this thread",
  empty: "No posts around this one are known.",
  emptyHint: "The network shows them where the post is.",
  summary: ({ count, ours, exchange }: { count: number; ours: number; exchange: string }) =>
    `${plural("en", count, { one: "# post", other: "# posts" })}, ${ours} by ${exchange}`,
  kind: { requester: "Customer", other: "Somebody else" },
  own: "This ticket",
  reply: "Reply",
  replyTo: ({ handle }: { handle: string }) => `Reply to ${handle}`,
  imitates: ({ account }: { account: string }) => `Imitates ${account}`,
  showMessage: ({ handle }: { handle: string }) => `Show ${handle}’s message in the conversation`,
  copyAddress: ({ handle }: { handle: string }) => `Copy the address of ${handle}’s post`,
  notLoaded: "This message is further up",
  notLoadedHint: "Scroll up in the conversation to load it.",
  all: ({ count }: { count: number }) => `Show all ${count} posts`,
  fewer: "Show fewer",
};
