export const macros = {
  beside: {
    waits: {
      public: "A reply to the customer is written beside this note.",
      internal: "A note for the team is written beside this reply.",
    },
    show: { public: "Show the reply", internal: "Show the note" },
  },
  checklist: {
    region: "Checklist",
    progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total} done`,
    lastBy: ({ name }: { name: string }) => `last note by ${name}`,
    goOn: "Go on ticking",
  },
};
