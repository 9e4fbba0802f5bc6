import { expect, test } from "vitest";
import { risksInPublicText } from "#src/domain/rules/public-reply-risks.ts";
import { divertsReplies, parseAddress, replyToAll } from "#src/domain/rules/reply-mail.ts";
import type { MailFacts } from "#src/domain/schema/channel-facts.ts";

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
