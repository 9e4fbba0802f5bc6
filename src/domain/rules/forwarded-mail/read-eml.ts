import PostalMime, { type Address } from "postal-mime";
import type { ForwardedMail } from "./forwarded-mail.ts";

// In characters: what is longer is made to be slow to read.
const longestHeader = 1_000;
const longestText = 200_000;
const longestHtml = 1_000_000;

const cut = (text: string | null | undefined, length: number) => text?.slice(0, length) ?? null;

const written = (address: Address | undefined): string | null => {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox?.address && !mailbox?.name) return null;
  return mailbox.name ? `${mailbox.name} <${mailbox.address ?? ""}>` : (mailbox.address ?? null);
};

/** A mail that was attached as a file (RFC 5322, MIME). Whatever the bytes are, something is read of them. */
export async function readEml(bytes: ArrayBuffer): Promise<{ mail: ForwardedMail; html: string | null }> {
  const { from, replyTo, subject, date, text, html } = await PostalMime.parse(bytes, {
    attachmentEncoding: "arraybuffer",
  });
  return {
    mail: {
      from: cut(written(from), longestHeader),
      replyTo: cut(written(replyTo?.[0]), longestHeader),
      subject: cut(subject, longestHeader),
      date: cut(date, longestHeader),
      text: cut(text, longestText) ?? "",
    },
    html: cut(html, longestHtml),
  };
}
