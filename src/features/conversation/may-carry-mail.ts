import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { Message } from "#src/domain/schema/message.ts";

/** What was attached as a mail, whatever it calls itself. */
export const isMailFile = ({ name, declaredType }: Attachment): boolean =>
  declaredType === "message/rfc822" || /\.eml$/i.test(name);

/** A first look, so that the rules which read forwarded mails come only where there may be one. */
export const mayCarryMail = ({ author, mail, body, attachments }: Message): boolean =>
  author.kind === "requester" &&
  (attachments.some(isMailFile) ||
    /fwd?\s?[:：]|forward|original m|転送|元のメ|转发|轉[寄發]|原始|原邮件/i.test(
      `${mail?.subject}\n${body.text}`,
    ));
