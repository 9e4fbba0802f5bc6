import { useQuery } from "@tanstack/react-query";
import MailSearch from "lucide-react/icons/mail-search";
import { useState } from "react";
import { attachmentQueries } from "#src/api/attachments.ts";
import { evidenceOf } from "#src/domain/rules/forwarded-mail/mail-evidence.ts";
import { readEml } from "#src/domain/rules/forwarded-mail/read-eml.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { formatFileSize } from "#src/lib/file-size.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { EvidenceCard } from "./evidence-card.tsx";

interface MailFileProps {
  file: Attachment;
  desk: DeskConfig;
}

/** Bytes. A mail is words; what is larger carries files, and the page would read them all. */
const largestRead = 5_000_000;

/** A mail attached as a file, read when it is asked for: its bytes are hostile and may be many. */
export function MailFile({ file, desk }: MailFileProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const words = t.mail.evidence;
  const [isAsked, setIsAsked] = useState(false);
  const { contentUrl, name, size } = file;
  const content = useQuery({
    ...attachmentQueries.content(contentUrl ?? ""),
    enabled: isAsked && contentUrl !== null,
  });
  const bytes = content.data;
  const read = useQuery({
    queryKey: ["attachments", "mail", file.id],
    queryFn: async () => readEml(await (bytes as Blob).arrayBuffer()),
    enabled: bytes !== undefined,
    gcTime: 0,
  });

  if (content.isError)
    return <QueryError compact error={content.error} onRetry={() => void content.refetch()} />;
  const found = read.data && evidenceOf(read.data.mail, read.data.html, desk);
  const isNoMail = read.isError || (found && found.from === null && found.subject === null);
  if (isNoMail)
    return (
      <Notice tone="warning" live>
        {words.unreadable({ name })}
      </Notice>
    );
  if (found) return <EvidenceCard evidence={found} name={name} />;
  return (
    <Button
      size="sm"
      icon={<MailSearch aria-hidden />}
      className="self-start"
      loading={isAsked}
      disabledReason={
        contentUrl === null
          ? t.viewer.noContent
          : size > largestRead
            ? words.tooLarge({ limit: formatFileSize(locale, largestRead) })
            : undefined
      }
      onClick={() => setIsAsked(true)}
    >
      {words.read({ name })}
    </Button>
  );
}
