import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { arrivals } from "./arrivals.ts";
import { openDesk, type Window } from "./open-desk.ts";
import { settle } from "./screens.ts";
import { untilSaid } from "./until-said.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let agent: Window;
beforeAll(async () => {
  desk = await openDesk();
  agent = await desk.open();
  agent.page.setDefaultTimeout(10_000);
  await agent.signIn(/Aiko Tanaka/);
});
beforeEach(() => {
  agent.trouble.found.length = 0;
});
afterAll(() => desk.close());

const inList = (page: Page, subject: string) => page.getByRole("link", { name: subject });
const facts = (page: Page) => page.getByRole("complementary", { name: "Customer and facts" });
const signals = (page: Page) => page.getByRole("region", { name: "Signals" });
const field = (page: Page) => page.getByRole("textbox", { name: /^Public reply to/ });

/** A customer writes while the agent stands in the inbox: the desk says so by itself, and the ticket is opened. */
async function arrive(what: (typeof arrivals)[keyof typeof arrivals]) {
  const { page } = agent;
  await page.goto("/inbox?sort=newest");
  await settle(page);
  const { id } = desk.director.newTicket(what);
  await page.getByRole("button", { name: /^1 new/ }).click();
  await inList(page, what.subject).click();
  await page.waitForURL(new RegExp(`/inbox/${id}`));
  await facts(page).getByRole("heading", { name: "Help centre" }).waitFor();
  return { page, id };
}

/** What stands beside the thread: these sections and no other, of these terms the channel's own, and these words. */
async function expectFacts(page: Page, expected: { sections: string[]; terms: string[]; words: string[] }) {
  const read = async () => {
    const sections = facts(page).locator("section");
    const lines = (await facts(page).innerText()).split("\n");
    return {
      sections: (await sections.getByRole("heading").allInnerTexts()).map((title) => title.trim()),
      terms: await sections
        .filter({ hasNot: page.getByRole("heading", { name: /^(?:Requester|Call back)$/ }) })
        .locator("dt:visible")
        .allInnerTexts(),
      words: expected.words.filter((words) => lines.some((line) => line.trim() === words)),
    };
  };
  await expect.poll(read, { timeout: 5_000 }).toEqual(expected);
}

const recordOf = (id: string) => {
  const ticket = desk.desk.tickets.get(id);
  if (!ticket) throw new Error(`There is no ticket ${id}`);
  return { ticket, messages: desk.desk.threads.messages(ticket) };
};
const sentBy = (id: string) => recordOf(id).messages.filter(({ author }) => author.kind === "agent");

async function openReply(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^Reply to/ }).click();
  await field(page).click();
  return field(page);
}

async function sendAs(page: Page, id: string, status: "Pending" | "Solved") {
  const before = sentBy(id).length;
  await page.getByRole("button", { name: "More ways to send" }).click();
  await page.getByRole("menuitem", { name: `Send as ${status}` }).click();
  await expect.poll(() => sentBy(id).length, { timeout: 15_000 }).toBe(before + 1);
  await page.getByRole("button", { name: `Status: ${status}`, exact: true }).waitFor();
}

async function customerAnswers(page: Page, id: string, text: string) {
  desk.director.customerWrites({ ticketId: id, text });
  await untilSaid(page, text);
  await page.getByRole("button", { name: "Status: Open", exact: true }).waitFor();
}

async function insertByKb(page: Page, query: string, title: string) {
  await page.keyboard.type(" /kb");
  const dialog = page.getByRole("dialog", { name: /^Insert an article/ });
  await dialog.getByRole("textbox", { name: "Search articles" }).fill(query);
  await dialog.getByRole("button", { name: `Insert link: ${title}` }).click();
  const anyway = page.getByRole("button", { name: "Insert all the same" });
  await anyway.or(field(page).getByText(title)).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await field(page).getByText(title).waitFor();
}

/** Solved, gone from the list of what is open, and on the server each message once, in the order it was sent. */
async function expectSolved(page: Page, id: string, sent: RegExp[]) {
  const { ticket, messages } = recordOf(id);
  // A list stands still under its reader; read again, it holds what is open.
  await page.goto("/inbox?sort=newest");
  await settle(page);
  await page.getByRole("link", { name: /Withdrawal pending for 3 days/ }).waitFor();
  expect(await inList(page, ticket.subject).count()).toBe(0);
  expect(ticket.status).toBe("solved");
  const texts = sentBy(id).map(({ text }) => text);
  expect(texts).toHaveLength(sent.length);
  for (const [index, words] of sent.entries()) expect(texts[index]).toMatch(words);
  expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
  // A mail's frame runs no script, not even what looks into it from here.
  expect(agent.trouble.found.filter((line) => !/script execution in 'about:srcdoc'/.test(line))).toEqual([]);
}

test("a form: I see every answer as a fact, ask for what is missing, and solve it when the customer has told me", async () => {
  const { page, id } = await arrive(arrivals.form);
  const form = arrivals.form.carried.form;
  await untilSaid(page, arrivals.form.text);
  await expectFacts(page, {
    sections: [
      "Requester",
      "Call back",
      "What the form says",
      "Environment",
      "Attachments",
      "Transactions",
      "Help centre",
      "Earlier tickets",
    ],
    terms: [
      "Customer chose",
      "Happened",
      "Amount",
      "Network",
      "Contact by",
      "Sent again as",
      "Already tried",
      "System",
      "Browser",
      "App",
      "Device",
      "Transaction",
    ],
    words: [
      "Trading",
      "now Deposits & withdrawals",
      form.happenedAt,
      form.asset,
      form.network,
      "Phone",
      "The same form 1",
      form.tried,
      ...Object.values(form.environment),
      "steps-i-took.txt",
      "withdrawal-pending.png",
      ...form.transactionIds,
    ],
  });
  // A telephone number shows itself when it is asked for.
  expect(await facts(page).innerText()).not.toContain("1842");
  const contact = facts(page)
    .locator("dt", { hasText: "Contact by" })
    .locator("xpath=following-sibling::dd[1]");
  await contact.getByRole("button", { name: /Show number/ }).click();
  await contact.getByText(form.preferredContact.value).waitFor();
  const transaction = facts(page).getByRole("link", {
    name: `Find other tickets with ${form.transactionIds[0]}`,
  });
  expect(await transaction.getAttribute("href")).toContain(form.transactionIds[0]);

  const missing = signals(page).getByRole("listitem").filter({ hasText: "Missing" });
  await missing.getByRole("button", { name: "Ask for it" }).click();
  await field(page)
    .getByText(/amount/i)
    .first()
    .waitFor();
  await expect.poll(() => sentBy(id)).toEqual([]);
  await sendAs(page, id, "Pending");
  await customerAnswers(page, id, 'It was 1,250 USDT; the app says "Withdrawal pending".');

  await openReply(page);
  await page.keyboard.type("Thank you. The network is slow today and your withdrawal is on its way.");
  await sendAs(page, id, "Solved");
  await expectSolved(page, id, [/amount/i, /^Thank you\. The network is slow/]);
});

test("a mail: I read its headers and pictures, open what is folded, answer everybody with an article, and solve it", async () => {
  const { page, id } = await arrive(arrivals.mail);
  const { mail } = arrivals.mail.carried;
  const letter = page.getByRole("article").first().frameLocator("iframe");
  await letter.getByText("I did not ask for this, and I was not in Kraków").waitFor();
  await expect
    .poll(() => letter.getByRole("img").evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(100);
  for (const [name, words] of [
    ["Signature", "Studio Bianchi, Via Roma 1"],
    ["Quoted earlier mail", "A password reset was requested."],
  ] as const) {
    expect(await letter.getByText(words).isVisible()).toBe(false);
    await letter.locator(`summary[aria-label="${name}"]`).click();
    await letter.getByText(words).waitFor();
  }
  await expectFacts(page, {
    sections: ["Requester", "E-mail", "Attachments", "Help centre", "Earlier tickets"],
    terms: ["Written to", "From", "To", "Cc", "Date", "Sender check"],
    words: [
      "Formal written record",
      "m.bianchi@posta.example",
      ...[...mail.to, ...mail.cc].map(({ address }) => address),
      "SPF pass · DKIM fail · DMARC pass",
      "account-summary.html",
      "reset-mail-inline.png",
    ],
  });
  expect(await signals(page).getByText("Forged sender").count()).toBe(0);

  await openReply(page);
  const composer = page.locator("section").filter({ has: field(page) });
  for (const address of ["m.bianchi@posta.example", "conti@studio-conti.example"])
    await composer.getByText(address).first().waitFor();
  await page.keyboard.type("Dear Mr Bianchi, please close all sessions as it says here:");
  await insertByKb(page, "someone else in my account", "If someone else is in your account");
  await sendAs(page, id, "Pending");
  await customerAnswers(page, id, "Done, thank you. Nothing is missing.");

  await openReply(page);
  await page.keyboard.type("Thank you for telling us; this record is closed.");
  await sendAs(page, id, "Solved");
  const everybody = { to: [{ address: "m.bianchi@posta.example" }], cc: mail.cc };
  expect(sentBy(id).map((message) => message.mail)).toMatchObject([everybody, everybody]);
  expect(sentBy(id)[0]?.html).toContain("https://hoshino.example/help/security-compromised");
  await expectSolved(page, id, [/^Dear Mr Bianchi/, /^Thank you for telling us/]);
});

test("a public post: I see who reads it and how much fits, take it private, and answer and solve it there", async () => {
  const { page, id } = await arrive(arrivals.social);
  await untilSaid(page, "locked out since last night");
  await page.getByRole("article").first().getByText("Public post").waitFor();
  await expectFacts(page, {
    sections: ["Requester", "Social", "Posts of this thread", "Help centre", "Earlier tickets"],
    terms: ["Account", "Where", "Followers", "Post"],
    words: [
      "X · sofi_hrr",
      "Public",
      "1,284",
      "Open the post",
      "Public: never write account data here.",
      "Signing in was slow last night; it is mended.",
      "Write to us and we unlock every account.",
    ],
  });
  const posts = facts(page).locator("section").filter({ hasText: "Posts of this thread" });
  expect(await posts.getByText(/^@\w+$/).allInnerTexts()).toEqual([
    "@HoshinoExchange",
    "@HoshinoExchangeHeIp",
    "@sofi_hrr",
  ]);
  // Who only looks like the exchange is marked; the exchange itself and the customer are not.
  expect(await posts.getByText("Imitates @HoshinoExchange").count()).toBe(1);
  const first = signals(page).getByRole("listitem").first();
  await first.getByText("sofia.herrera@correo.example").waitFor();
  expect(await first.innerText()).toContain("Account data in public");

  await openReply(page);
  await page.keyboard.type("Hello");
  await page.getByText("275 characters left").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await first.getByRole("button", { name: "Take it private" }).click();
  await field(page)
    .getByText(/direct message/)
    .waitFor();
  await sendAs(page, id, "Pending");
  await customerAnswers(page, id, "I have written to you");

  await openReply(page);
  await page.getByText(/^Direct message on X/).waitFor();
  await page.keyboard.type(`${"We have unlocked your account, Sofía. ".repeat(8)}It is open again.`);
  expect(await page.getByText(/too many/).count()).toBe(0);
  await sendAs(page, id, "Solved");
  expect(sentBy(id).map((message) => message.socialVisibility)).toEqual(["public", "direct"]);
  const [invitation] = sentBy(id);
  expect(invitation?.text).not.toMatch(/Herrera|correo|#?48\d\d/);
  await expectSolved(page, id, [/^Hello @sofi_hrr.*direct message/s, /It is open again\.$/]);
});

test("a question under an article: I see what was read and searched, send another article, and solve it", async () => {
  const { page, id } = await arrive(arrivals.helpCenter);
  await untilSaid(page, arrivals.helpCenter.text);
  await expectFacts(page, {
    sections: ["Requester", "Help centre", "Earlier tickets"],
    terms: ["Asked under", "Read before", "Searched for"],
    words: ["Withdrawal limits", "Withdraw crypto", "raise limit", "limit how long"],
  });

  await openReply(page);
  await page.keyboard.type("A raise follows your verification level:");
  await insertByKb(page, "verification levels", "Identity verification: levels and limits");
  await sendAs(page, id, "Pending");
  await customerAnswers(page, id, "That is what I looked for.");
  await page.getByRole("button", { name: "Status: Open", exact: true }).click();
  await page.getByRole("option", { name: /^Solved/ }).click();
  await expect.poll(() => recordOf(id).ticket.status).toBe("solved");
  const read = arrivals.helpCenter.carried.helpCenter.articlesRead.map((article) => article.id);
  for (const article of read) expect(sentBy(id)[0]?.html).not.toContain(`/help/${article}`);
  expect(sentBy(id)[0]?.html).toMatch(/hoshino\.example\/help\//);
  await expectSolved(page, id, [/^A raise follows/]);
});
