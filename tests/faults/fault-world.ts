import type { WorldFile, WorldMessage, WorldTicket } from "#mocks/models/world-file.ts";

const day = "2026-11-19T";
const at = (minute: number) =>
  `${day}${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00Z`;

const ticket = (
  id: string,
  subject: string,
  messages: WorldMessage[],
  searches: string[] = [],
): WorldTicket => ({
  id,
  subject,
  channel: "help_center",
  category: "account",
  status: "open",
  requesterId: "mika",
  language: "en",
  facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches },
  messages,
});

/** Of a customer who wants to be called. */
const wantsCall: WorldTicket["facts"] = {
  channel: "web_form",
  categoryChosen: "account",
  description: "Anybody there?",
  tried: null,
  happenedAt: null,
  environment: { os: null, browser: null, appVersion: null, device: null },
  transactionIds: [],
  amount: null,
  asset: null,
  network: null,
  preferredContact: { kind: "phone", value: "+44 20 7946 0018" },
  duplicateTicketIds: [],
};

const says = (minute: number, text: string): WorldMessage => ({ from: "customer", at: at(minute), text });

/** Small enough to stand up for every row: one ticket with everything on it, one long thread, two pages of others. */
export const faultWorld: WorldFile = {
  format: "madoguchi-world/1",
  requesters: [
    { id: "mika", name: "Mika Sato", contacts: [{ kind: "email", value: "mika@example.org" }], locale: "en" },
  ],
  tickets: [
    ticket("stuck", "My withdrawal is stuck", [
      {
        ...says(600, "Here are my files."),
        attachments: [
          { name: "app.log", declaredType: "text/plain", content: { base64: btoa("withdrawal FAILED\n") } },
          {
            name: "passport.jpg",
            declaredType: "image/jpeg",
            sensitivity: "identity_document",
            content: { seedFile: "passport-specimen.jpg" },
          },
        ],
      },
      {
        ...says(610, "My password is Tr0ub4dor&3, please look."),
        mail: {
          from: { name: "Mika Sato", address: "mika@example.org" },
          to: [{ name: null, address: "support@hoshino.example" }],
          cc: [],
          replyTo: null,
          subject: "My withdrawal is stuck",
          date: at(610),
          messageId: "<1@example.org>",
          inReplyTo: null,
          authentication: { spf: "pass", dkim: "pass", dmarc: "pass" },
        },
      },
    ]),
    ticket(
      "long",
      "A long story",
      Array.from({ length: 70 }, (_, index) => says(400 + index, `Chapter ${index + 1}.`)),
    ),
    {
      ...ticket("other-0", "Another question 0", [says(0, "Anybody there?")]),
      channel: "web_form",
      facts: wantsCall,
    },
    ...Array.from({ length: 69 }, (_, index) =>
      ticket(
        `other-${index + 1}`,
        `Another question ${index + 1}`,
        [says(index + 1, "Anybody there?")],
        index === 0 ? ["staking rewards missing"] : [],
      ),
    ),
  ],
};
