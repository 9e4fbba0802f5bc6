import type { WorldFile, WorldTicket } from "#mocks/models/world-file.ts";

const at = "2026-11-19T10:00:00Z";
const turned = "invoice\u202Efdp.exe";
export const longSubject = "My withdrawal is stuck. ".repeat(417).slice(0, 10_000);
const address = (index: number) => ({ name: `Reader ${index}`, address: `reader${index}@example.org` });

const plain = (id: string, subject: string, requesterId = "mika"): WorldTicket => ({
  id,
  subject,
  channel: "help_center",
  category: "account",
  status: "open",
  requesterId,
  language: null,
  facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
  messages: [{ from: "customer", at, text: "Hello." }],
});

const mail = {
  from: { name: "Mika Sato", address: "mika@example.org" },
  to: [{ name: null, address: "security@hoshino.example" }],
  cc: Array.from({ length: 500 }, (_, index) => address(index)),
  replyTo: null,
  subject: "To whom it may concern",
  date: at,
  messageId: "<1@example.org>",
  inReplyTo: null,
  authentication: { spf: "pass", dkim: "pass", dmarc: "pass" },
};

/** What people send that nobody planned for. */
export const inputWorld: WorldFile = {
  format: "madoguchi-world/1",
  requesters: [
    { id: "mika", name: "Mika Sato", contacts: [{ kind: "email", value: "mika@example.org" }], locale: "en" },
    { id: "rtl", name: "יעל \u202Eכהן", contacts: [], locale: "he" },
    { id: "nameless", name: "\u200B\u200D\u2060", contacts: [], locale: "en" },
  ],
  tickets: [
    plain("long", longSubject),
    plain("rtl", "المحفظة لا تعمل!\u202E 100 BTC", "rtl"),
    plain("unseen", "\u200B\u200C\u200D\uFEFF", "nameless"),
    plain("zalgo", `W${"\u0336\u0337\u0334".repeat(60)}ithdrawal`),
    {
      ...plain("heap", "Three hundred pictures"),
      messages: [
        {
          from: "customer",
          at,
          text: "All of them.",
          attachments: [
            ...Array.from({ length: 299 }, (_, index) => ({
              name: `shot-${index}.txt`,
              declaredType: "text/plain",
              content: { base64: btoa(`shot ${index}`) },
            })),
            { name: turned, declaredType: "application/octet-stream", content: { base64: btoa("MZ") } },
          ],
        },
      ],
    },
    {
      ...plain("mailing", "To whom it may concern"),
      channel: "email",
      facts: { channel: "email", receivedAt: "security@hoshino.example", formalRecord: true, mail },
      messages: [{ from: "customer", at, text: "Dear all.", mail }],
    },
  ],
};
