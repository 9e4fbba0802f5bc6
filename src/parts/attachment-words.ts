import { fileKindOf, fileRiskOf, fileTypeName, typeMismatchOf } from "#src/domain/rules/file-kind.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { formatFileSize } from "#src/lib/file-size.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";

/** "0:08", "1:02:11". */
function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** "PNG · 42 kB", "MP4 · 1.2 MB · 0:08". */
export function attachmentSummary(t: Catalogue, locale: Locale, file: Attachment): string {
  const parts = [
    fileTypeName(file) ?? t.attachments.kind[fileKindOf(file)],
    formatFileSize(locale, file.size),
  ];
  if (file.durationSeconds !== null) parts.push(formatDuration(file.durationSeconds));
  return parts.join(" · ");
}

/** Why an agent should be careful with the file, in a few words; null when nothing speaks against it. */
export function attachmentWarning(t: Catalogue, file: Attachment): string | null {
  const mismatch = typeMismatchOf(file);
  if (mismatch?.severity === "danger") return t.attachments.mismatch.danger;
  const risk = fileRiskOf(file);
  if (risk) return t.attachments.risk[risk];
  return mismatch ? t.attachments.mismatch.warning : null;
}
