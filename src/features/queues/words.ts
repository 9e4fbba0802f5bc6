import type { QueueWords } from "#src/lib/i18n/messages/en/queues.ts";
import { wordPart } from "#src/lib/i18n/word-part.ts";

export const queueWords = wordPart<QueueWords>({
  en: async () => (await import("#src/lib/i18n/messages/en/queues.ts")).queues,
  ja: async () => (await import("#src/lib/i18n/messages/ja/queues.ts")).queues,
  zh: async () => (await import("#src/lib/i18n/messages/zh/queues.ts")).queues,
});

export const useQueueWords = queueWords.useWords;
