import type { LaterCatalogue } from "../../catalogue.ts";

export const macros: LaterCatalogue["macros"] = {
  beside: {
    waits: {
      public: "除本备注外，还有一封写给客户的回复。",
      internal: "除本回复外，还有一条给团队的备注。",
    },
    show: { public: "查看回复", internal: "查看备注" },
  },
  checklist: {
    region: "检查清单",
    progress: ({ done, total }) => `已完成 ${done}/${total}`,
    lastBy: ({ name }) => `最近备注：${name}`,
    goOn: "继续勾选",
  },
};
