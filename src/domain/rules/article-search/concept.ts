/**
 * Groups of expressions that mean the same to whoever searches a help centre: by name, the English,
 * Japanese and Chinese ones, parted by `|`.
 */
export type ConceptTable = Readonly<Record<string, readonly [en: string, ja: string, zh: string]>>;
