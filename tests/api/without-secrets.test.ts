import fc from "fast-check";
import { expect, test } from "vitest";
import { carriesCustomersText, withoutSecrets } from "#src/api/without-secrets.ts";
import { endpointTable } from "#src/domain/schema/endpoint-table.ts";
import { secretTexts } from "#tests/domain/rules/masking/secret-texts.ts";

const card = "4111111111111111";

test("a secret is in no part of an answer, however deep it stands", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...secretTexts),
      fc.constantFrom("subject", "excerpt", "description", "tried", "detail", "title", "from", "to", "name"),
      fc.nat(3),
      async ([, text, secret], member, depth) => {
        const body = { text, html: `<p>${text}</p>`, masked: [] };
        let answer: unknown = { [member]: text, searches: [text], body };
        for (let level = 0; level < depth; level += 1) answer = { items: [answer, "between"] };
        const said = JSON.stringify(await withoutSecrets(answer));
        expect(said).not.toContain(JSON.stringify(secret).slice(1, -1));
      },
    ),
    { numRuns: 60 },
  );
});

test("what machines write stays: ids, addresses of files, places in a list", async () => {
  const answer = {
    id: card,
    lastMessageId: card,
    duplicateTicketIds: [card],
    url: `https://x.example/mika/status/${card}`,
    inReplyTo: card,
    contentUrl: `/x?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl`,
    nextCursor: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl",
    messageCount: 3,
    sla: null,
  };
  expect(await withoutSecrets({ ...answer, subject: `card ${card}` })).toEqual({
    ...answer,
    subject: "card ••••",
  });
});

test("an honest answer comes as it is, not even copied", async () => {
  const answer = { items: [{ subject: "Withdrawal pending for 3 days", excerpt: "It says 0x12 …" }] };
  expect(await withoutSecrets(answer)).toBe(answer);
});

test("of a page of tickets only the one with a secret is written anew", async () => {
  const honest = { subject: "Withdrawal pending", tags: ["vip"] };
  const { items } = await withoutSecrets({ items: [honest, { subject: `card ${card}`, tags: ["vip"] }] });
  expect(items[0]).toBe(honest);
  expect(items[1]).toEqual({ subject: "card ••••", tags: ["vip"] });
});

test("only what is revealed on purpose and what the exchange itself writes is not read for secrets", () => {
  const unread = Object.values(endpointTable)
    .filter((endpoint) => endpoint.answer && !carriesCustomersText(endpoint))
    .map(({ id }) => id);
  expect(unread.toSorted()).toEqual(
    [
      "changeMacro",
      "createMacro",
      "createSession",
      "getArticle",
      "getDeskConfig",
      "getSession",
      "getSignInOptions",
      "listAgents",
      "listAnnouncements",
      "listArticles",
      "listHelpSections",
      "listMacros",
      "listSearchDocuments",
      "revealSecret",
      "reviewMacro",
    ].toSorted(),
  );
});
