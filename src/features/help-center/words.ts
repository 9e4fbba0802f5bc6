import type { HelpCenterWords } from "#src/lib/i18n/messages/en/help-center.ts";
import { wordPart } from "#src/lib/i18n/word-part.ts";

export const helpWords = wordPart<HelpCenterWords>({
  en: async () => (await import("#src/lib/i18n/messages/en/help-center.ts")).helpCenter,
  ja: async () => (await import("#src/lib/i18n/messages/ja/help-center.ts")).helpCenter,
  zh: async () => (await import("#src/lib/i18n/messages/zh/help-center.ts")).helpCenter,
});

export const useHelpWords = helpWords.useWords;
