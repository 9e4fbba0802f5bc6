import { expect, test } from "vitest";
import {
  ticketFindings,
  type ReadMessage,
  type TicketReading,
} from "#src/domain/rules/signals/ticket-findings.ts";

const hash = "9f3b5c7d1e2a4b6c8d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e";

const message = (text: string, more: Partial<ReadMessage> = {}): ReadMessage => ({
  id: `m-${text.length}`,
  visibility: "public",
  author: { kind: "requester", id: "mika", name: "Mika Sato" },
  mail: null,
  socialVisibility: null,
  createdAt: "2026-11-20T02:00:00Z",
  body: { text },
  ...more,
});
const answer = (text: string) => message(text, { author: { kind: "agent", id: "aiko", name: "Aiko" } });

function reading(messages: ReadMessage[], more: Partial<TicketReading["ticket"]> = {}): TicketReading {
  return {
    ticket: {
      subject: "Withdrawal pending",
      channel: "help_center",
      category: "deposits_withdrawals",
      status: "open",
      facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
      attachments: [],
      createdAt: "2026-11-20T02:00:00Z",
      incidentId: null,
      requester: {
        id: "mika",
        name: "Mika Sato",
        contacts: [],
        locale: "en",
        timeZone: null,
        verificationLevel: "basic",
        preferredContact: null,
        twoFactorEnabled: null,
        customerSince: "2024-01-01T00:00:00Z",
        ticketCount: 1,
      },
      ...more,
    },
    messages,
    isWhole: true,
    desk: {
      exchangeName: "Hoshino Exchange",
      officialDomains: ["hoshino.example"],
      officialAddresses: ["support@hoshino.example"],
      socialAccounts: [{ network: "x", handle: "HoshinoExchange", publicLimit: 280, directLimit: 10_000 }],
    },
    announcements: [],
    now: Date.parse("2026-11-20T03:00:00Z"),
  };
}
const kinds = (input: TicketReading) => ticketFindings(input).signals.map(({ kind }) => kind);

test("who is being robbed comes before everything, and is asked for nothing else", () => {
  const input = reading([message("Someone is withdrawing my coins right now")], { subject: "help" });
  expect(kinds(input)).toEqual(["live_compromise", "vague_subject"]);
});

test("once an agent has answered, the cry is heard no more; a new one is", () => {
  const cry = message("Someone is withdrawing my coins right now");
  expect(kinds(reading([cry, answer("We have frozen your account.")]))).not.toContain("live_compromise");
  const again = message("They are moving everything out again, someone is withdrawing all my coins");
  expect(kinds(reading([cry, answer("We have frozen your account."), again]))).toContain("live_compromise");
});

test("what an agent writes, or a note, is no customer's word", () => {
  const note = message("someone is withdrawing my coins", { visibility: "internal" });
  expect(kinds(reading([note, answer("My account has been hacked, he says.")]))).not.toContain(
    "live_compromise",
  );
});

test("what is asked for follows the category that an agent has corrected, not the one the customer chose", () => {
  const facts = {
    channel: "web_form" as const,
    categoryChosen: "trading",
    description: "",
    tried: null,
    happenedAt: null,
    environment: { os: null, browser: null, appVersion: null, device: null },
    transactionIds: [],
    amount: null,
    asset: null,
    network: null,
    preferredContact: null,
    duplicateTicketIds: [],
  };
  const asked = (category: string) =>
    ticketFindings(
      reading([message("I withdrew USDT and it is not there.")], { facts, category }),
    ).signals.flatMap((one) => (one.kind === "missing_information" ? one.fields : []));
  expect(asked("trading")).not.toContain("network");
  expect(asked("deposits_withdrawals")).toContain("network");
});

test("what came in a later message is not missing any more", () => {
  const first = message("My withdrawal of 0.5 BTC from Monday has not arrived.");
  const missing = (messages: ReadMessage[]) =>
    ticketFindings(reading(messages)).signals.flatMap((one) =>
      one.kind === "missing_information" ? one.fields : [],
    );
  expect(missing([first])).toContain("transaction");
  expect(missing([first, message(`Here is the hash: ${hash}`)])).not.toContain("transaction");
});

test("of a thread that is not loaded to its beginning nothing is called missing", () => {
  const input = { ...reading([message("Hello?")], { subject: "help" }), isWhole: false };
  expect(kinds(input)).toEqual([]);
});

test("of a solved ticket nothing is asked, its transactions are there all the same", () => {
  const input = reading([message(`Please look at ${hash}`)], { status: "solved" });
  expect(ticketFindings(input)).toMatchObject({ signals: [], transactions: [{ value: hash }] });
});

test("a transaction that several messages name is there once, with all of them", () => {
  const one = message(`The hash is ${hash}`);
  const other = message(`As I said: https://mempool.space/tx/${hash}`);
  const { transactions } = ticketFindings(reading([one, other]));
  expect(transactions).toEqual([
    {
      kind: "transaction",
      network: "bitcoin",
      value: hash,
      check: "none",
      messageIds: [one.id, other.id],
    },
  ]);
});

test("account data in a public post is serious, in a direct message it is not", () => {
  const text = "my account is mika@example.org, id 20481177";
  const post = message(text, { socialVisibility: "public" });
  const found = ticketFindings(reading([post])).signals.find(({ kind }) => kind === "public_account_data");
  expect(found).toMatchObject({ severity: "danger", texts: ["mika@example.org", "20481177"] });
  expect(kinds(reading([message(text, { socialVisibility: "direct" })]))).not.toContain(
    "public_account_data",
  );
});

const keysOf = (kind: string, input: TicketReading) =>
  ticketFindings(input).signals.flatMap((one) => (one.kind === kind ? [one.key] : []));

test("a signal keeps its name for as long as it is the same finding, and it fits the contract", () => {
  const long = `${"a".repeat(300)}@example.org`;
  const post = message(`write to ${long}`, { socialVisibility: "public", id: "p".repeat(300) });
  const [first] = keysOf("public_account_data", reading([post]));
  const [second] = keysOf("public_account_data", reading([post, message("hello?")]));
  expect(first).toBe(second);
  expect(first?.length).toBeLessThanOrEqual(200);
});

test("a second cry for help is another signal than the first, which an agent may have set aside", () => {
  const cry = message("Someone is withdrawing my coins right now", { id: "m1" });
  const again = message("Someone is withdrawing my coins right now", { id: "m2" });
  const [first] = keysOf("live_compromise", reading([cry]));
  expect(keysOf("live_compromise", reading([cry, message("please")]))).toEqual([first]);
  expect(keysOf("live_compromise", reading([cry, again]))).not.toEqual([first]);
});

test("the same account data posted once more is another signal", () => {
  const post = (id: string) => message("I am mika@example.org", { id, socialVisibility: "public" });
  const [first] = keysOf("public_account_data", reading([post("m1")]));
  expect(keysOf("public_account_data", reading([post("m1"), post("m2")]))).not.toEqual([first]);
});

test("each forgery of a mail is a signal of its own", () => {
  const mail = {
    from: { name: "Support", address: "help@hoshin0.example" },
    replyTo: { name: "", address: "help@h0shino.example" },
    to: [],
    cc: [],
    subject: "Confirm",
    date: null,
    messageId: null,
    inReplyTo: null,
    authentication: null,
  };
  const twice = reading([message("Please confirm your account", { mail })]);
  const found = ticketFindings(twice).signals.flatMap((one) =>
    one.kind === "sender" && one.finding.code === "look_alike_domain" ? [one] : [],
  );
  expect(found.map(({ finding }) => finding)).toMatchObject([{ header: "from" }, { header: "reply_to" }]);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

test("an announcement that fits is offered before anything is asked, and none once the ticket waits on one", () => {
  const input = {
    ...reading([message("My ADA withdrawal is stuck and I see an error")]),
    announcements: [
      {
        id: "ada",
        kind: "maintenance",
        assets: ["ADA"],
        title: { en: "ADA: withdrawals paused" },
        body: { en: "For maintenance." },
        publishedAt: "2026-11-19T00:00:00Z",
        startsAt: "2026-11-19T00:00:00Z",
        endsAt: null,
        publishedOn: ["status_page"],
        articleIds: [],
      },
    ],
  };
  expect(kinds(input)).toEqual(["incident", "missing_information"]);
  expect(ticketFindings(input).signals[0]?.key).toBe("incident:ada");
  const linked = { ...input, ticket: { ...input.ticket, incidentId: "ada" } };
  expect(kinds(linked)).toEqual(["missing_information"]);
});

const post = (name: string, handle: string, kind = "other") => ({
  id: handle,
  author: { name, handle, kind },
  text: "DM me",
  at: "2026-11-20T02:10:00Z",
  url: null,
  messageId: null,
  inReplyTo: null,
});
const socialFacts = {
  channel: "social" as const,
  network: "x",
  visibility: "public",
  handle: "mika_s",
  postUrl: null,
  followers: null,
};

test("whoever passes for the exchange in the public thread is found once, with the account it resembles", () => {
  const thread = [
    post("Hoshino Exchange", "HoshinoExchange", "exchange"),
    post("Mika Sato", "mika_s", "requester"),
    post("Hoshino Exchange", "Hosh1noExchange"),
    post("Hoshino Exchange", "Hosh1noExchange"),
    post("hoshino fan", "hoshino_fan"),
  ];
  const { signals } = ticketFindings(reading([], { facts: { ...socialFacts, thread } }));
  expect(signals.filter(({ kind }) => kind === "sender")).toEqual([
    expect.objectContaining({
      severity: "warning",
      finding: expect.objectContaining({ address: "@Hosh1noExchange", resembles: "@HoshinoExchange" }),
    }),
  ]);
});

test("a server that tells nothing of the public thread makes no finding of it", () => {
  expect(kinds(reading([], { facts: socialFacts }))).not.toContain("sender");
});
