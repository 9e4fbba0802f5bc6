import type { Locale } from "./i18n/locale.ts";
import { intlTag } from "./i18n/locale.ts";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** Bytes as people read them, in powers of 1,000 (IEC 80000-13): "1.4 MB". */
export function formatFileSize(locale: Locale, bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(intlTag[locale], {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
