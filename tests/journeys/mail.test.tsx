import { configure, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WorldFile, WorldMessage } from "#mocks/models/world-file.ts";
import "./ticket-in-jsdom.ts";
import "#src/features/conversation/forwarded-mails.tsx";
import "#src/features/conversation/mail-source-dialog.tsx";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 5_000 });

const at = "2026-11-19T10:00:00Z";
const worldOf = (message: Partial<WorldMessage>): WorldFile => ({
  format: "madoguchi-world/1",
  requesters: [
    { id: "mika", name: "Mika Sato", contacts: [{ kind: "email", value: "mika@example.org" }], locale: "en" },
  ],
  tickets: [
    {
      id: "carrier",
      subject: "Is this you?",
      channel: "help_center",
      category: "security",
      status: "open",
      requesterId: "mika",
      facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
      messages: [{ from: "customer", at, text: "See the file.", ...message }],
    },
  ],
});

const openSource = async ({ user }: Awaited<ReturnType<typeof renderApp>>, ticket: string) => {
  const [first] = await screen.findAllByRole("article");
  if (!first) throw new Error(`${ticket} is empty`);
  await user.click(within(first).getByRole("button", { name: "More about this message" }));
  await user.click(await screen.findByRole("menuitem", { name: "Show mail source" }));
  return screen.findByRole("region", { name: "Source" });
};

test("the source of a mail I read as text, nothing of it is drawn, and I can copy and save it", async () => {
  const app = await renderApp("/tickets/phishing-forwarded");
  const source = await openSource(app, "phishing-forwarded");
  expect(source).toHaveTextContent(/From: "Siti.*" <siti\.rahman@example\.net>/);
  expect(source).toHaveTextContent(/Authentication-Results: .*spf=pass .*dmarc=pass/);
  expect(source).toHaveTextContent('<form action="https://hosh1no-verify.example/collect" method="post">');
  expect(source.querySelector("form, a, img, script")).toBeNull();
  const dialog = screen.getByRole("dialog", { name: "Mail source" });
  expect(within(dialog).getByRole("link", { name: "Download .eml" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/api\/v1\/messages\/phishing-forwarded\..*\/source$/),
  );
  await app.user.click(within(dialog).getByRole("button", { name: "Copy source" }));
  expect(await navigator.clipboard.readText()).toMatch(/^Received: from .*\r\n/);
});

test("a secret is masked in the source too, and what turns text round is seen", async () => {
  const mail = {
    from: { name: "Mika \u202Eelpoep", address: "mika@example.org" },
    to: [],
    cc: [],
    replyTo: null,
    subject: "My password is Tr0ub4dor&3",
    date: at,
    messageId: null,
    inReplyTo: null,
    authentication: null,
  };
  const text = "My password is Tr0ub4dor&3, turned \u202Efdp.exe";
  const app = await renderApp("/tickets/carrier", { world: worldOf({ text, mail }) });
  const source = await openSource(app, "carrier");
  expect(source).toHaveTextContent("[U+202E]fdp.exe");
  expect(source.textContent).not.toContain("Tr0ub4dor&3");
});

test("a phishing mail that a customer forwards is laid out as evidence: where it leads, beside what it pretends, and nothing live", async () => {
  const { user } = await renderApp("/tickets/phishing-forwarded");
  const card = await screen.findByRole("region", { name: /^Forwarded mail, as evidence/ });
  expect(card).toHaveTextContent("Hoshino Exchange Security <security[@]hosh1no-verify[.]example>");
  const [domain] = within(card).getAllByRole("listitem");
  expect(domain).toHaveTextContent("hosh1no-verify[.]exampleLooks like hoshino.example");
  expect(card).toHaveTextContent(
    "hxxps://hosh1no-verify[.]example/secure/wallet-restore?uid=48812 reads as hxxps://hoshino[.]example/verify",
  );
  expect(card).toHaveTextContent("Form sends to hxxps://hosh1no-verify[.]example/collect");
  expect(within(card).queryByRole("link")).toBeNull();
  await user.click(within(card).getByRole("button", { name: "Copy for a report" }));
  const report = await navigator.clipboard.readText();
  expect(report).toMatch(/Domains: hosh1no-verify\[\.\]example \(Looks like hoshino\[\.\]example\)/);
  expect(report).not.toMatch(/https?:/);
});

test("a mail attached as a file I read as evidence when I ask for it", async () => {
  const eml =
    "From: Hoshino <no-reply@h0shino.example>\r\nSubject: Unlock\r\n\r\nhttps://h0shino.example/unlock\r\n";
  const file = { name: "unlock.eml", declaredType: "message/rfc822", content: { base64: btoa(eml) } };
  const { user } = await renderApp("/tickets/carrier", { world: worldOf({ attachments: [file] }) });
  await user.click(await screen.findByRole("button", { name: "Read unlock.eml as evidence" }));
  const card = await screen.findByRole("region", { name: /unlock\.eml$/ });
  expect(card).toHaveTextContent("hxxps://h0shino[.]example/unlock");
  expect(card).toHaveTextContent("Looks like hoshino.example");
});

test("a file that only calls itself a mail is said to be none", async () => {
  const file = { name: "mail.eml", declaredType: "message/rfc822", content: { base64: btoa("\u0000\u0001") } };
  const { user } = await renderApp("/tickets/carrier", { world: worldOf({ attachments: [file] }) });
  await user.click(await screen.findByRole("button", { name: "Read mail.eml as evidence" }));
  expect(await screen.findByText("mail.eml is not a mail: nothing could be read in it.")).toBeVisible();
});

test("beside a mail stand the results of its checks, and what follows from them is said once, among the signals", async () => {
  await renderApp("/tickets/forged-ceo-release");
  const context = await screen.findByRole("complementary", { name: "Customer and facts" });
  expect(await within(context).findByText(/^SPF .* · DKIM .* · DMARC /)).toBeVisible();
  expect(within(context).queryByText(/may be forged|confirmed/i)).toBeNull();
  const signals = await screen.findByRole("region", { name: "Signals" });
  expect(signals).toHaveTextContent(/forged|Name imitates us|not proven/i);
});
