import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { addressHeader, textHeader } from "#src/domain/rules/mail-record/header-text.ts";
import { numberedMessages } from "#src/domain/rules/mail-record/numbered-messages.ts";
import { quotedPrintable } from "#src/domain/rules/mail-record/quoted-printable.ts";
import { messageEml, recordEml, type RecordWords } from "#src/domain/rules/mail-record/record-eml.ts";
import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { Message } from "#src/domain/schema/message.ts";

const words: RecordWords = {
  note: "Internal note",
  masked: "Masked",
  scheduled: "Not sent yet",
  failed: "Not delivered",
  attachment: ({ name, size }) => `Attachment: ${name}, ${size} bytes`,
};

const mailFacts: MailFacts = {
  from: { name: "佐藤 美香", address: "mika@example.org" },
  to: [{ name: 'Hoshino "Legal"', address: "legal@hoshino.example" }],
  cc: [],
  replyTo: null,
  subject: "出金の停止について正式に回答を求めます。二週間以内にお願いいたします。",
  date: "2026-11-19T10:00:00Z",
  messageId: "<1@example.org>",
  inReplyTo: null,
  authentication: null,
};

const messageOf = (more: Partial<Message> = {}): Message => ({
  type: "message",
  id: "t.1",
  ticketId: "t",
  visibility: "public",
  author: { kind: "requester", id: "mika", name: "Mika Sato" },
  channel: "email",
  body: { text: "拝啓\n\n出金が止まっています。  \n.\nFrom here on.", html: null, masked: [] },
  attachments: [],
  mail: mailFacts,
  socialVisibility: null,
  delivery: "sent",
  sendAt: null,
  language: "ja",
  createdAt: "2026-11-19T10:00:05Z",
  ...more,
});

const recordOf = (messages: Message[], more: { title?: string; preface?: string } = {}) =>
  recordEml(
    {
      keeper: "Hoshino Exchange",
      title: "Written record of #4812",
      preface: "Two messages.",
      asOf: "2026-11-20T03:00:00Z",
      subject: "Withdrawal",
      messages: numberedMessages(messages, true),
      ...more,
    },
    words,
  );

/** Names of the headers before the first empty line. */
const headerNames = (eml: string) =>
  (eml.split("\r\n\r\n")[0] ?? "")
    .split("\r\n")
    .filter((line) => !line.startsWith(" "))
    .map((line) => line.slice(0, line.indexOf(":")));

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "Bcc: all@evil.example",
        ":",
        "\r\n\r\n",
        "--=_written_record",
        "=?UTF-8?B?",
        '"',
        "\\",
        "<a@b.example>",
        ",",
        ";",
        "名",
        "😀",
        "\u2028",
        "\u0085",
        "a".repeat(300),
        " ",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

function expectLines(eml: string) {
  for (const line of eml.split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(998);
    expect(line).toMatch(/^[\t\x20-\x7e]*$/);
  }
}

describe("a message as a mail", () => {
  test("reads back as it was", async () => {
    const eml = messageEml(messageOf(), "Withdrawal", words);
    const read = await PostalMime.parse(eml);
    expect(read.from).toMatchObject({ name: "佐藤 美香", address: "mika@example.org" });
    expect(read.to).toMatchObject([{ name: 'Hoshino "Legal"', address: "legal@hoshino.example" }]);
    expect(read.subject).toBe(mailFacts.subject);
    expect(read.date).toBe("2026-11-19T10:00:00.000Z");
    expect(read.messageId).toBe("<1@example.org>");
    expect(read.text?.trimEnd()).toBe("拝啓\n\n出金が止まっています。  \n.\nFrom here on.");
  });

  test("says what is not in its text: that it is a note, what it carried, that it did not go out", () => {
    const file = { name: "判決.pdf", size: 12 } as Message["attachments"][number];
    const eml = messageEml(
      messageOf({ visibility: "internal", delivery: "failed", attachments: [file], mail: null }),
      "Withdrawal",
      words,
    );
    expect(headerNames(eml).filter((name) => name === "Comments")).toHaveLength(3);
    expect(eml).toContain('From: "Mika Sato":;');
    expect(eml).toContain("Subject: Withdrawal");
  });

  test("takes no header from a subject, a name, an address or an id", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, hostile, (subject, name, address, id, text) => {
        const eml = messageEml(
          messageOf({
            author: { kind: "requester", id: "x", name },
            body: { text, html: null, masked: [] },
            mail: {
              ...mailFacts,
              subject,
              from: { name, address },
              to: [
                { name, address },
                { name: null, address },
              ],
              replyTo: { name, address },
              messageId: id,
              inReplyTo: `<${id}>`,
            },
          }),
          subject,
          words,
        );
        const once = [
          "From",
          "Reply-To",
          "To",
          "Subject",
          "Date",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding",
        ];
        const names = headerNames(eml).filter((one) => one !== "Message-ID" && one !== "In-Reply-To");
        expect(names).toEqual(once);
        expectLines(eml);
      }),
    );
  });
});

describe("headers", () => {
  test("fold before their 78th character where there is a space to break at, RFC 5322 §2.2.3", () => {
    const line = textHeader("Subject", "word ".repeat(60));
    for (const part of line.split("\r\n")) expect(part.length).toBeLessThanOrEqual(78);
    expect(line.replaceAll("\r\n", "")).toBe(`Subject: ${"word ".repeat(60).trim()}`);
  });

  test("have encoded words of at most 75 characters, none ending inside of a character, RFC 2047 §2 and §5", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (text) => {
        for (const [word = "", code = ""] of textHeader("Subject", `é${text}`).matchAll(
          /=\?UTF-8\?B\?([^?]*)\?=/g,
        )) {
          expect(word.length).toBeLessThanOrEqual(75);
          const bytes = Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0));
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
        }
      }),
    );
  });

  test("name a sender without an address as an empty group, RFC 6854", () => {
    expect(addressHeader("From", [{ name: "Mika", address: "" }])).toEqual(['From: "Mika":;']);
    expect(addressHeader("From", [{ name: null, address: "a b@c" }])).toEqual(['From: "a b@c":;']);
  });
});

describe("quoted-printable", () => {
  test("gives back any text, in lines of at most 76 characters, RFC 2045 §6.7", () => {
    const decode = (code: string) => {
      const octets = code
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return new TextDecoder().decode(Uint8Array.from(octets, (sign) => sign.charCodeAt(0)));
    };
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const code = quotedPrintable(text);
        for (const line of code.split("\r\n")) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[ \t]$/);
        }
        const [first, ...rest] = [decode(code), text.toWellFormed().replace(/\r\n|\r|\n/g, "\r\n")];
        // A decoder takes a mark at the beginning for no part of the text.
        expect(first.replace(/^\uFEFF/, "")).toBe(rest[0]?.replace(/^\uFEFF/, ""));
      }),
    );
  });
});

describe("the whole record", () => {
  test("holds a preface and every message as a mail of its own", async () => {
    const eml = recordOf([
      messageOf(),
      messageOf({ id: "t.2", body: { text: "Second", html: null, masked: [] } }),
    ]);
    const read = await PostalMime.parse(eml, { forceRfc822Attachments: true });
    expect(read.subject).toBe("Written record of #4812");
    expect(read.text?.trim()).toBe("Two messages.");
    expect(read.attachments.map(({ mimeType }) => mimeType)).toEqual(["message/rfc822", "message/rfc822"]);
    const inner = await PostalMime.parse(read.attachments[1]?.content ?? "");
    expect(inner.subject).toBe(mailFacts.subject);
    expect(inner.text?.trim()).toBe("Second");
  });

  test("has as many parts as messages, whatever they say", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, subject) => {
        const message = messageOf({
          body: { text, html: null, masked: [] },
          mail: { ...mailFacts, subject },
        });
        const eml = recordOf([message, message], { title: subject, preface: text });
        expect(eml.split("\r\n").filter((line) => line === "--=_written_record")).toHaveLength(3);
        expect(eml.endsWith("\r\n--=_written_record--\r\n")).toBe(true);
        expectLines(eml);
      }),
    );
  });
});

test("messages keep their numbers when notes are shown among them", () => {
  const note = (id: string) => messageOf({ id, visibility: "internal" });
  const thread = [note("n0"), messageOf({ id: "a" }), note("n1"), note("n2"), messageOf({ id: "b" })];
  const numbers = (hasNotes: boolean) =>
    numberedMessages(thread, hasNotes).map(({ number, message }) => `${number} ${message.id}`);
  expect(numbers(false)).toEqual(["1 a", "2 b"]);
  expect(numbers(true)).toEqual(["0.1 n0", "1 a", "1.1 n1", "1.2 n2", "2 b"]);
});
