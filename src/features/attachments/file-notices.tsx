import { fileKindOf, fileRiskOf, typeMismatchOf } from "#src/domain/rules/file-kind.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Notice } from "#src/ui/notice.tsx";

interface FileNoticesProps {
  file: Attachment;
  /** Whether its content may be seen. */
  isOpen: boolean;
}

/** What an agent should know before trusting the file. */
export function FileNotices({ file, isOpen }: FileNoticesProps) {
  const t = useAllMessages();
  const { viewer } = t;
  const { mismatch: words, risk: riskWords, identity } = t.attachments;
  const mismatch = typeMismatchOf(file);
  const risk = fileRiskOf(file);
  const isIdentity = file.sensitivity === "identity_document";
  const isSource = fileKindOf(file) === "source";
  if (!mismatch && !risk && !isSource && !(isIdentity && isOpen)) return null;
  return (
    <div className="flex flex-col gap-2 border-b border-line bg-surface px-3 py-2">
      {isIdentity && isOpen && (
        <Notice tone="warning" live>
          {identity.opened}
        </Notice>
      )}
      {mismatch && (
        <Notice tone={mismatch.severity} title={words[mismatch.severity]}>
          <dl className="flex flex-wrap gap-x-4">
            {(
              [
                [words.declared, mismatch.declared ?? words.nothing],
                [words.extension, mismatch.extension === null ? words.nothing : `.${mismatch.extension}`],
                [words.sniffed, mismatch.sniffed ?? words.undetermined],
              ] as const
            ).map(([term, value]) => (
              <div key={term} className="flex gap-1.5">
                <dt className="text-muted">{term}</dt>
                <dd className="font-mono break-all">{value}</dd>
              </div>
            ))}
          </dl>
          {mismatch.severity === "danger" && (
            <p className="mt-0.5">
              {words.advice} {isSource && viewer.asSource}
            </p>
          )}
        </Notice>
      )}
      {risk && mismatch?.severity !== "danger" && <Notice tone="warning">{riskWords[risk]}</Notice>}
      {isSource && risk !== "page" && mismatch?.severity !== "danger" && (
        <Notice tone="neutral">{viewer.asSource}</Notice>
      )}
    </div>
  );
}
