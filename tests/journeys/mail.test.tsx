import { configure, screen, within } from "@testing-library/react";
import PostalMime from "postal-mime";
import { expect, onTestFinished, test, vi } from "vitest";
import type { WorldFile, WorldMessage } from "#mocks/models/world-file.ts";
import "./ticket-in-jsdom.ts";
import "#src/features/conversation/forwarded-mails.tsx";
import "#src/features/conversation/mail-source-dialog.tsx";
import "#src/features/record/record-link.tsx";
import "#src/features/record/record-page.tsx";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

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
  const file = {
    name: "mail.eml",
    declaredType: "message/rfc822",
    content: { base64: btoa("\u0000\u0001") },
  };
  const { user } = await renderApp("/tickets/carrier", { world: worldOf({ attachments: [file] }) });
  await user.click(await screen.findByRole("button", { name: "Read mail.eml as evidence" }));
  expect(await screen.findByText("mail.eml is not a mail: nothing could be read in it.")).toBeVisible();
});

test("beside a mail stand the results of its checks, and what follows from them is said once, among the signals", async () => {
  await renderApp("/tickets/forged-ceo-release");
  const context = await screen.findByRole("complementary", { name: "Customer and facts" });
  expect(await within(context).findByText(/^SPF .* · DKIM .* · DMARC /)).toBeVisible();
  expect(within(context).queryByText(/may be forged|sender.*confirmed/i)).toBeNull();
  const signals = await screen.findByRole("region", { name: "Signals" });
  expect(signals).toHaveTextContent(/forged|Name imitates us|not proven/i);
});

const long = (count: number): WorldFile => {
  const world = worldOf({});
  const [ticket] = world.tickets;
  if (!ticket) throw new Error("No ticket");
  const messages = Array.from({ length: count }, (_, index): WorldMessage => ({
    from: "customer",
    at: new Date(Date.parse(at) + index * 60_000).toISOString(),
    text: `Letter ${index + 1}`,
  }));
  return { ...world, tickets: [{ ...ticket, messages }] };
};

/** jsdom does not download: what would be saved is kept here. */
function holdDownloads() {
  const saved: { name: string; blob: Blob }[] = [];
  let last: Blob | null = null;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return "blob:here";
      },
      revokeObjectURL: () => undefined,
    }),
  );
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (this.download && last) saved.push({ name: this.download, blob: last });
  });
  onTestFinished(() => {
    click.mockRestore();
    vi.unstubAllGlobals();
  });
  return saved;
}

test("the record of a ticket numbers its messages, with their dates where the customer lives, and no notes unless I ask", async () => {
  const { user, router } = await renderApp("/tickets/phishing-forwarded");
  await user.click(await screen.findByRole("link", { name: "Open the written record" }));
  const record = await screen.findByRole("main", { name: /^Written record of #\d+$/ });
  const [first, ...others] = await within(record).findAllByRole("article");
  if (!first) throw new Error("The record is empty");
  expect(first).toHaveAccessibleName(`Message 1 of ${others.length + 1}`);
  expect(first).toHaveTextContent(/Date \(UTC\)2026-11-20 \d\d:\d\d:\d\d/);
  expect(first).toHaveTextContent(/Customer's time.*2026.*\(Asia\/Kuala_Lumpur\)/);
  expect(first).toHaveTextContent(/phishing-site\.png \(\d+ kB\)/);
  expect(within(first).queryByRole("link")).toBeNull();
  await user.click(within(record).getByRole("switch", { name: "Internal notes" }));
  expect(router.state.location.search).toEqual({ notes: "shown" });
});

test("notes stand between the messages without changing their numbers", async () => {
  const world = worldOf({});
  world.tickets[0]?.messages.push(
    { from: "aiko", at: "2026-11-19T11:00:00Z", text: "Looks forged to me.", visibility: "internal" },
    { from: "customer", at: "2026-11-19T12:00:00Z", text: "Any news?" },
  );
  await renderApp("/tickets/carrier/record?notes=shown", { world });
  const names = (await screen.findAllByRole("article")).map((one) => one.getAttribute("aria-label"));
  expect(names).toEqual(["Message 1 of 2", "Internal note 1.1", "Message 2 of 2"]);
});

test("a record is read to its beginning before it says that it is whole, and only then I can save it", async () => {
  const saved = holdDownloads();
  const { user, faults } = await renderApp("/tickets/carrier", { world: long(70) });
  await screen.findByRole("region", { name: "Conversation" });
  faults.next("getTimeline", { kind: "problem", code: "unavailable" });
  await user.click(await screen.findByRole("link", { name: "Open the written record" }));
  expect(await screen.findByText("Not whole: what came before could not be read.")).toBeVisible();
  const save = screen.getByRole("button", { name: "Download .eml" });
  expect(save).toHaveAccessibleDescription("The record is not whole yet.");
  await user.click(save);
  expect(saved).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("This is the whole record: 70 messages.")).toBeVisible();
  await user.click(save);
  const [file] = saved;
  if (!file) throw new Error("Nothing was saved");
  expect(file.name).toMatch(/^ticket-\d+-record\.eml$/);
  const mail = await PostalMime.parse(await file.blob.text(), { forceRfc822Attachments: true });
  expect(mail.attachments).toHaveLength(70);
  expect(mail.text).toMatch(/^1\. 2026-11-19 10:00:00 UTC {2}Mika Sato$/m);
  await user.click(screen.getByRole("button", { name: "Download message 70 as .eml" }));
  expect(saved[1]?.name).toMatch(/^ticket-\d+-70\.eml$/);
  expect(await saved[1]?.blob.text()).toMatch(/^From: "Mika Sato":;\r\n.*Letter 70\r\n$/s);
});

test("the record of a ticket that I may not see says so", async () => {
  await renderApp("/tickets/no-such-ticket/record");
  expect(await screen.findByText("This ticket does not exist, or you may not see it.")).toBeVisible();
});
