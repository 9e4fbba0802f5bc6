/** Apart from the queries: what comes over the stream touches them on a page that never asks for any. */
export const macroKeys = ["macros"] as const;
