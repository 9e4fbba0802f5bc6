import { expect, test } from "vitest";
import { risksInPublicReply, risksInPublicText } from "#src/domain/rules/public-reply-risks.ts";
import { divertsReplies, parseAddress, replyToAll } from "#src/domain/rules/reply-mail.ts";
import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";

const official = ["support@hoshino.example"];
const found = (text: string) => risksInPublicText(text, official).map((risk) => risk.text);

test.each([
  ["write to kim@example.com", ["kim@example.com"]],
  ["call 090-1234-5678", ["090-1234-5678"]],
  ["口座番号は１２３４５６７です", ["１２３４５６７"]],
  ["sent to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", ["TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"]],
  ["ticket #4812, since 2026", []],
  ["write to support@hoshino.example", []],
  ["read https://hoshino.example/articles/12345678901", []],
])("in public, “%s” warns of %j", (text, risks) => {
  expect(found(text)).toEqual(risks);
});

test.each([
  ["your ticket is #4811", ["4811"]],
  ["番号は４８１１です", ["4811"]],
  ["0.4811 BTC, 14811 or 4811.5", []],
  ["Hello olu adeyemi, @SeunOnChain", ["Olu Adeyemi"]],
  ["we wrote to +81 90 in Tokyo and @SeunOnChain", ["+81 90"]],
  ["we wrote to seun@example.com", ["seun@example.com"]],
])("in a public reply “%s” gives away %j", (text, risks) => {
  const requester = {
    name: "Olu Adeyemi",
    contacts: [
      { kind: "email", value: "seun@example.com" },
      { kind: "phone", value: "+81 90" },
      { kind: "x", value: "SeunOnChain" },
    ],
  } as unknown as Ticket["requester"];
  const facts = { channel: "social", handle: "SeunOnChain" };
  const found = risksInPublicReply(text, { number: 4811, requester, facts }, official);
  expect(found.map((risk) => risk.text)).toEqual(risks);
});

const address = (name: string) => ({ name: null, address: `${name}@mail.example` });
const mail: MailFacts = {
  from: address("kim"),
  to: [{ name: null, address: "Support@hoshino.example" }, address("lawyer")],
  cc: [address("partner"), address("KIM")],
  replyTo: null,
  subject: "My account",
  date: null,
  messageId: null,
  inReplyTo: null,
  authentication: null,
};

test("a reply goes to the sender, and in copy to everybody else but ourselves, each once", () => {
  expect(replyToAll(mail, official)).toEqual({
    to: [address("kim")],
    cc: [address("lawyer"), address("partner")],
  });
});

test("a reply that would go elsewhere than to its sender is noticed", () => {
  const diverted = { ...mail, replyTo: address("stranger") };
  expect(divertsReplies(diverted)).toBe(true);
  expect(replyToAll(diverted, official).to).toEqual([address("stranger")]);
  expect(divertsReplies({ ...mail, replyTo: address("Kim") })).toBe(false);
});

test("only one real address is an address", () => {
  expect(parseAddress("Kim Lee <kim@mail.example>")).toEqual({
    name: "Kim Lee",
    address: "kim@mail.example",
  });
  expect(parseAddress(" kim@mail.example ")).toEqual({ name: null, address: "kim@mail.example" });
  for (const text of [
    "kim",
    "kim@localhost",
    "a@b.example, c@d.example",
    "kim@mail.example\nBcc: x@y.example",
  ])
    expect(parseAddress(text)).toBeNull();
});
