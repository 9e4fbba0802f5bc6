import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { mailSource } from "#mocks/desk/mail-source.ts";
import type { MessageRecord } from "#mocks/models/records.ts";

const mail = {
  from: { name: '佐藤 "Mika" 美香', address: "mika@example.org" },
  to: [{ name: null, address: "support@hoshino.example" }],
  cc: [{ name: "Ann\r\nBcc: all@evil.example", address: "ann@example.org" }],
  replyTo: { name: null, address: "other@example.org" },
  subject: "出金できません。出金できません。出金できません。\r\nX-Evil: 1",
  date: "2026-11-19T10:00:00Z",
  messageId: "<1@example.org>",
  inReplyTo: null,
  authentication: { spf: "pass", dkim: "fail", dmarc: "none" },
};
const file = {
  id: "m.1.f1",
  ticketId: "m",
  messageId: "m.1",
  name: "passport.jpg",
  size: 3,
  declaredType: "image/jpeg",
  sniffedType: null,
  sensitivity: "identity_document",
  contentId: null,
  width: null,
  height: null,
  durationSeconds: null,
  createdAt: 0,
  bytes: { from: "base64", base64: "c2VjcmV0IGJ5dGVz" },
  thumbnail: null,
} satisfies MessageRecord["files"][number];
const message: MessageRecord = {
  type: "message",
  id: "m.1",
  visibility: "public",
  author: { kind: "requester", id: "mika", name: "Mika" },
  text: "My password is Tr0ub4dor&3, 助けてください。",
  html: "<p>My password is Tr0ub4dor&amp;3</p><p>Tr0ub4dor&3</p>",
  files: [file],
  mail,
  socialVisibility: null,
  delivery: "sent",
  sendAt: null,
  language: "ja",
  at: 0,
};

test("a mail's source reads back as the mail that is kept, with no header that a name or a subject has smuggled in", async () => {
  const source = mailSource(message, mail, "hoshino.example");
  const read = await PostalMime.parse(source);
  expect(read.from).toMatchObject({ name: '佐藤 "Mika" 美香', address: "mika@example.org" });
  expect(read.subject).toBe("出金できません。出金できません。出金できません。 X-Evil: 1");
  expect(read.messageId).toBe("<1@example.org>");
  expect(read.headers.map(({ key }) => key)).not.toContain("x-evil");
  expect(read.bcc).toBeUndefined();
  expect(read.text).toContain("助けてください。");
});

test("it holds no secret and no byte of a sealed document", () => {
  const source = mailSource(message, mail, "hoshino.example");
  expect(source).toContain("passport.jpg");
  expect(source).not.toContain("Tr0ub4dor");
  expect(source).not.toContain("c2VjcmV0IGJ5dGVz");
});
