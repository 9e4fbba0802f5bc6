import { describe, expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { ticketFromMail } from "#mocks/import/mail.ts";
import { ticketsFromQueries } from "#mocks/import/queries.ts";
import { worldFileSchema } from "#mocks/models/world-file.ts";

const at = Date.parse("2026-11-20T10:00:00Z");
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A mail as it comes over the wire; `\xNN` is a byte. */
async function imported(...lines: string[]) {
  const { ticket, requester } = await ticketFromMail(
    Buffer.from(lines.join("\r\n"), "latin1"),
    "one.eml",
    at,
  );
  const [message] = ticket.messages;
  if (!message) throw new Error("no message");
  return { ticket, requester, message };
}

const plain = ["From: Ana <ana@a.example>", "Subject: Hi"];
const mixed = [...plain, "Content-Type: multipart/mixed; boundary=b", ""];

describe("a mail", () => {
  test("says its text in the charset it names", async () => {
    const { ticket, requester, message } = await imported(
      "From: =?iso-2022-jp?B?GyRCRURDZhsoQg==?= <tanaka@a.example>",
      "Subject: =?utf-8?Q?=E5=87=BA=E9=87=91?=",
      "Content-Type: text/plain; charset=shift_jis",
      "",
      "\x82\xa0\x82\xa2",
    );
    expect(ticket.subject).toBe("出金");
    expect(requester).toMatchObject({
      name: "田中",
      contacts: [{ kind: "email", value: "tanaka@a.example" }],
    });
    expect(message.text.trim()).toBe("あい");
  });

  test("says what the receiving server found, and who sent it on", async () => {
    const { message } = await imported(
      ...plain,
      "Sender: <office@a.example>",
      "List-Id: Traders <traders.lists.example>",
      "Authentication-Results: mx.example; dkim=fail header.d=a.example; spf=pass smtp.mailfrom=bounce@lists.example;",
      " dmarc=fail (p=REJECT) header.from=a.example; arc=pass (i=1)",
      "",
      "Hello",
    );
    expect(message.mail).toMatchObject({
      sender: { address: "office@a.example" },
      listId: "traders.lists.example",
      authentication: {
        spf: "pass",
        spfDomain: "lists.example",
        dkim: "fail",
        dkimDomain: "a.example",
        dmarc: "fail",
        dmarcPolicy: "reject",
        arc: "pass",
      },
    });
  });

  test.each([
    ["no charset", [], "Fr\xf6sche", "Frösche"],
    ["no charset, in UTF-8", [], "Fr\xc3\xb6sche", "Frösche"],
    ["a type and no charset", ["Content-Type: text/plain"], "Fr\xf6sche", "Frösche"],
    ["UTF-7", ["Content-Type: text/plain; charset=UTF-7"], "Fr+APY-sche 1 +- 1", "Frösche 1 + 1"],
    ["a charset of nobody", ["Content-Type: text/plain; charset=x-nobody"], "Hello", "Hello"],
  ])("with %s is read all the same", async (_, headers, body, text) => {
    expect((await imported(...plain, ...headers, "", body)).message.text.trim()).toBe(text);
  });

  test.each([
    ["in the charset of the text", "\x8fo\x8b\xe0", "shift_jis", "出金"],
    ["in a charset of old", "Forma\xe7\xe3o", "us-ascii", "Formação"],
    ["in UTF-8", "S\xc3\xa4ying", "us-ascii", "Säying"],
    ["inside an encoded word", "=?iso-8859-1?Q?Fr\xf6sche_hier?=", "us-ascii", "Frösche hier"],
  ])("may have raw bytes in its subject, %s", async (_, subject, charset, expected) => {
    const { ticket } = await imported(
      "From: a@a.example",
      `Subject: ${subject}`,
      `Content-Type: text/plain; charset=${charset}`,
      "",
      "Hello",
    );
    expect(ticket.subject).toBe(expected);
  });

  test("keeps the first words where a part's headers do not end", async () => {
    const { message } = await imported(
      ...mixed,
      "--b",
      "Content-Type: text/plain",
      "Hi people!",
      "",
      "News.",
      "--b--",
      "",
    );
    expect(message.text).toMatch(/^Hi people!\s+News\./);
  });

  test("with broken headers, no sender, no subject and no date is a ticket", async () => {
    const { ticket, message } = await imported("this is no header", "To: @@;,<", "Date: never", "", "Hello");
    expect(ticket.subject).toBe("(no subject)");
    expect(message.mail).toMatchObject({ date: null, messageId: null, from: { address: "unknown@invalid" } });
    expect(message.text).toContain("Hello");
  });

  test("of HTML only has the text that a person would read", async () => {
    const { message } = await imported(
      ...plain,
      "Content-Type: text/html; charset=utf-8",
      "",
      "<html><head><title>x</title><style>p{}</style></head><body><p>My  card</p><p>is <b>lost</b></p><script>1</script></body>",
    );
    expect(message.text).toBe("My card\nis lost");
    expect(message.html).toContain("<b>lost</b>");
  });

  test("brings its attachments, and the pictures that stand in it by their id", async () => {
    const { message } = await imported(
      ...mixed,
      "--b",
      "Content-Type: text/html",
      "",
      '<p>See <img src="cid:shot@a"></p>',
      "--b",
      "Content-Type: image/png; name=shot.png",
      "Content-ID: <shot@a>",
      "Content-Disposition: inline",
      "Content-Transfer-Encoding: base64",
      "",
      pixel,
      "--b",
      "Content-Type: application/pdf",
      "Content-Disposition: attachment; filename*=utf-8''%E8%A8%BC%E6%98%8E.pdf",
      "",
      "%PDF-1.4",
      "--b--",
      "",
    );
    expect(message.attachments).toMatchObject([
      { name: "shot.png", declaredType: "image/png", contentId: "shot@a", content: { base64: pixel } },
      { name: "証明.pdf", declaredType: "application/pdf", contentId: null },
    ]);
  });

  test("that is a bounce without words says what its report says", async () => {
    const { message } = await imported(
      ...mixed,
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Action: failed",
      "--b--",
      "",
    );
    expect(message.text).toBe("Action: failed");
  });
});

describe("a CSV of questions", () => {
  test("may quote commas, quotes and line breaks", () => {
    const csv =
      '\uFEFFtext,label\r\n"Where is\nmy ""card"", please?",card_arrival\r\n,empty\r\nPlain,other\r\n';
    const { tickets } = ticketsFromQueries(csv, "q.csv", at);
    expect(tickets.map((ticket) => ticket.messages[0]?.text)).toEqual([
      'Where is\nmy "card", please?',
      "Plain",
    ]);
    expect(tickets[0]).toMatchObject({ subject: 'Where is my "card", please?', tags: ["card_arrival"] });
  });

  test("without its columns says so", () => {
    expect(() => ticketsFromQueries("a,b\n1,2", "q.csv", at)).toThrow("text,label");
  });
});

test("a desk opens on what was imported", async () => {
  const mail = await imported(...plain, "", "Hello");
  const questions = ticketsFromQueries("text,label\nWhere is my card?,card_arrival", "q.csv", at);
  const world = worldFileSchema.parse({
    format: "madoguchi-world/1",
    anchor: new Date(at).toISOString(),
    requesters: [mail.requester, ...questions.requesters],
    tickets: [mail.ticket, ...questions.tickets],
  });
  expect(createDesk({ world, now: Date.now }).tickets.size).toBe(2);
});
