import type { ReactNode } from "react";

export interface SelectOption<T extends string = string> {
  value: T;
  label: string;
  description?: string | undefined;
  icon?: ReactNode;
  /** Found by these words too: a reading, a code, another language. */
  keywords?: string | undefined;
  /** Written for the reader's locale, at the end of the row. */
  count?: string | number | undefined;
  disabledReason?: string | undefined;
}

const folded = (text: string) => text.normalize("NFKC").toLocaleLowerCase();

/** Every word asked for is somewhere in the option; full-width and half-width are one. */
export function optionMatches(option: SelectOption, query: string): boolean {
  const text = folded(`${option.label} ${option.keywords ?? ""} ${option.description ?? ""}`);
  return folded(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
