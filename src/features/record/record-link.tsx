import { Link } from "@tanstack/react-router";
import FileText from "lucide-react/icons/file-text";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

/** The way to the ticket's written record. */
export function RecordLink({ ticketId }: { ticketId: string }) {
  const t = useAllMessages();
  return (
    <p className="border-b border-line px-4 py-3">
      <Link
        to="/tickets/$ticketId/record"
        params={{ ticketId }}
        preload={false}
        className="inline-flex min-h-6 items-center gap-1.5 text-accent hover:underline"
      >
        <FileText aria-hidden size={14} className="shrink-0" />
        {t.mail.record.open}
      </Link>
    </p>
  );
}
