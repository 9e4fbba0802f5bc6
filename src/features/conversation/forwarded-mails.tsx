import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { forwardedEvidence } from "#src/domain/rules/forwarded-mail/mail-evidence.ts";
import type { Message } from "#src/domain/schema/message.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { MailFile } from "./mail-file.tsx";
import { isMailFile } from "./may-carry-mail.ts";

/** The mails that a customer passed on, in the text or as files: what they claim and where they lead. */
export function ForwardedMails({ message }: { message: Message }) {
  const desk = useQuery(deskQueries.config()).data;
  if (!desk) return null;
  const { body, mail, attachments } = message;
  const found = forwardedEvidence({ text: body.text, subject: mail?.subject ?? null }, body.html, desk);
  return (
    <>
      {found.map((evidence, index) => (
        <EvidenceCard key={index} evidence={evidence} />
      ))}
      {attachments.filter(isMailFile).map((file) => (
        <MailFile key={file.id} file={file} desk={desk} />
      ))}
    </>
  );
}
