import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { senderEvidence } from "#src/domain/rules/signals/sender-evidence.ts";
import type { SenderFinding } from "#src/domain/rules/signals/sender-finding.ts";
import { hoshino, labelledMails, type LabelledMail } from "./sender-mails.ts";

const findingsOf = ({ mail, desk, requester }: LabelledMail) => senderEvidence(mail, desk, requester);
const mailNamed = (id: string): LabelledMail => {
  const found = labelledMails.find((mail) => mail.id === id);
  if (!found) throw new Error(`no mail ${id}`);
  return found;
};
const isForged = ({ severity }: SenderFinding) => severity === "forged";
const all = (is: LabelledMail["is"]) => labelledMails.filter((mail) => mail.is === is);

describe("what a mail tells of its sender", () => {
  it.each(labelledMails.map((mail) => [mail.id, mail] as const))("is told for %s", (_, mail) => {
    const told = findingsOf(mail).map(({ code, severity }) => `${code} ${severity}`);
    expect(told.toSorted()).toEqual(mail.expected);
  });

  it("calls no honest mail forged", () => {
    const honest = all("honest");
    expect(honest.length).toBeGreaterThan(90);
    expect(honest.filter((mail) => findingsOf(mail).some(isForged)).map(({ id }) => id)).toEqual([]);
  });

  it("lets no forgery pass without a word to check", () => {
    const forgeries = all("forgery");
    expect(forgeries.length).toBeGreaterThan(90);
    const passed = forgeries.filter((mail) => findingsOf(mail).every(({ severity }) => severity === "note"));
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it("comes with the gravest first", () => {
    expect(findingsOf(mailNamed("name-zero-width")).map(({ severity }) => severity)).toEqual([
      "forged",
      "suspicious",
    ]);
  });
});

describe("the evidence", () => {
  const evidenceOf = (id: string) => findingsOf(mailNamed(id));

  it.each<[string, Partial<SenderFinding>]>([
    [
      "exchange-signed-by-another",
      {
        code: "from_forged",
        claims: "exchange",
        domain: "hoshino.example",
        results: { spf: "pass", dkim: "pass", dmarc: "fail" },
      },
    ],
    ["customer-fail-fail", { code: "from_forged", claims: "requester" }],
    ["police", { code: "from_forged", claims: "other" }],
    ["list-footer", { code: "proof_broken_on_the_way", by: "list" }],
    ["forwarder-that-changes", { code: "proof_broken_on_the_way", by: "forwarder" }],
    [
      "cyrillic-o-punycode",
      {
        code: "look_alike_domain",
        header: "from",
        domain: "h\u043eshino.example",
        resembles: "hoshino.example",
        kind: "confusable_letters",
      },
    ],
    ["reply-to-look-alike", { code: "look_alike_domain", header: "reply_to", domain: "h0shino.example" }],
    ["official-as-sub-domain", { code: "look_alike_domain", kind: "official_inside" }],
    ["word-after", { code: "look_alike_domain", kind: "added_words" }],
    ["omitted", { code: "look_alike_domain", kind: "misspelt" }],
    ["one-other-letter", { code: "look_alike_domain", kind: "other_letter" }],
    ["family-domain", { code: "look_alike_domain", kind: "same_label" }],
    ["look-alike-of-customer", { code: "look_alike_domain", resembles: "nordpost.test" }],
    ["look-alike-mailbox", { code: "look_alike_address", resembles: "taro.sato@gmail.test" }],
    ["name-official-zero-width", { code: "name_shows_other_address", shown: "support@hoshino.example" }],
    ["name-zero-width", { code: "hidden_characters_in_name", characters: ["U+200B", "U+2060"] }],
    ["reply-to-free-mail", { code: "reply_to_free_mail", replyTo: "keiko.mori.bank@outlook.test" }],
    ["list-via-stranger", { code: "sent_through_list", author: "jonas.weber@gmail.test" }],
    ["secretary", { code: "sent_on_behalf", sender: "office@duarte-law.test" }],
    ["new-address", { code: "new_address", known: ["mara.lindqvist@nordpost.test"] }],
    ["known-by-phone", { code: "new_address", known: [] }],
  ])("of %s can be shown to the agent", (id, evidence) => {
    expect(evidenceOf(id)).toContainEqual(expect.objectContaining(evidence));
  });

  it("names the customer's new address, not the list that rewrote From", () => {
    const { mail, desk, requester } = mailNamed("list-via-known");
    const replyTo = { name: "Mara Lindqvist", address: "mara@fjordwerk.test" };
    expect(senderEvidence({ ...mail, replyTo }, desk, requester)).toContainEqual({
      code: "new_address",
      severity: "note",
      address: "mara@fjordwerk.test",
      known: ["mara.lindqvist@nordpost.test"],
    });
  });
});

describe("whatever a mail holds", () => {
  const { mail, requester } = mailNamed("plain");
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("xn--", "@", "a@b@c", ".", "Hoshino\u202e", "\u202c\u202e", "<>", "x@xn--a-.test"),
  );

  it("is read without an error", () => {
    fc.assert(
      fc.property(text, text, text, text, (name, address, replyTo, listId) => {
        const hostile = { ...mail, from: { name, address }, replyTo: { name, address: replyTo }, listId };
        expect(Array.isArray(senderEvidence(hostile, hoshino, requester))).toBe(true);
      }),
    );
  });

  it("imitates no exchange that has not said what it is called", () => {
    const unnamed = { exchangeName: "", officialDomains: [""], officialAddresses: [] };
    expect(senderEvidence(mail, unnamed, { ...requester, customerSince: null })).toEqual([]);
  });

  // A pattern that tries all ways to split this would not end in this life.
  test("words of a desk written a thousand times end in an answer", () => {
    const name = `Hoshino ${"helpdesk".repeat(40)}`;
    const address = `${"helpdesk".repeat(1_000)}!@hoshino${"helpdesk".repeat(1_000)}-x.test`;
    const found = senderEvidence({ ...mail, from: { name, address } }, hoshino, requester);
    expect(found.map(({ code }) => code)).toContain("name_imitates_exchange");
  });
});
