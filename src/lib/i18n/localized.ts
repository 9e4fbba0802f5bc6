/** Text in the desk's languages, in the agent's own or in English. */
export const localized = (text: Readonly<Record<string, string>>, locale: string): string =>
  text[locale] ?? text["en"] ?? Object.values(text)[0] ?? "";
