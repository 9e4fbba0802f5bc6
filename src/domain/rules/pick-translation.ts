/** The translation in the first of these languages that there is; else in English; else the first one. */
export function pickTranslation<T extends { language: string }>(
  translations: readonly T[],
  languages: readonly (string | null | undefined)[],
): T | undefined {
  const wanted = [...languages, "en"].find((language) =>
    translations.some((one) => one.language === language),
  );
  return translations.find((one) => one.language === wanted) ?? translations[0];
}
