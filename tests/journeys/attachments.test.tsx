import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, test } from "vitest";
import type { WorldAttachment, WorldFile } from "#mocks/models/world-file.ts";
import { renderApp } from "#tests/render-app.tsx";

const patient = { timeout: 8_000 };

// jsdom has no object URLs and decodes no pictures.
beforeAll(() => {
  URL.createObjectURL = () => "blob:picture";
  URL.revokeObjectURL = () => undefined;
});

const seed = (name: string, declaredType: string, more: Partial<WorldAttachment> = {}): WorldAttachment => ({
  name,
  declaredType,
  content: { seedFile: name },
  ...more,
});
const log = Array.from(
  { length: 400 },
  (_, at) => `line ${at} ${at % 100 === 7 ? "Withdrawal FAILED" : "ok"}`,
).join("\n");
const files: WorldAttachment[] = [
  seed("withdrawal-pending.png", "image/png"),
  { name: "app.log", declaredType: "text/plain", content: { base64: btoa(log) } },
  seed("invoice.pdf", "application/pdf"),
  seed("crash-logs.zip", "application/zip"),
  seed("passport-specimen.jpg", "image/jpeg", { sensitivity: "identity_document" }),
];

const world = (attachments: WorldAttachment[]): WorldFile => ({
  format: "madoguchi-world/1",
  requesters: [
    { id: "mika", name: "Mika Sato", contacts: [{ kind: "email", value: "mika@example.org" }], locale: "en" },
  ],
  tickets: [
    {
      id: "stuck",
      subject: "My withdrawal is stuck",
      channel: "help_center",
      category: "account",
      requesterId: "mika",
      facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
      messages: [{ from: "customer", at: "2026-11-20T01:00:00Z", text: "Here are my files.", attachments }],
    },
  ],
});

const opened = () => screen.findByRole("dialog", {}, patient);
async function openTicket(path: string, attachments = files) {
  return renderApp(`/inbox/stuck${path}`, { world: world(attachments) });
}
const fileOf = (search: object) => ("file" in search ? search.file : undefined);
async function openFile(name: string, attachments = files) {
  const app = await openTicket("", attachments);
  const [inMessage] = await screen.findAllByRole("button", { name: new RegExp(`^${name}`) }, patient);
  if (inMessage) await app.user.click(inMessage);
  const dialog = await screen.findByRole("dialog", { name }, patient);
  return { ...app, dialog, inMessage };
}

describe("files of a ticket", { timeout: 40_000 }, () => {
  test("I open a picture from its message, walk through the files by key, and come back to where I was", async () => {
    const { user, router, dialog, inMessage } = await openFile("withdrawal-pending.png");
    expect(
      await within(dialog).findByRole("img", { name: "withdrawal-pending.png" }, patient),
    ).toHaveAttribute("src", "blob:picture");
    expect(dialog).toHaveTextContent("1 of 5");
    expect(dialog).toHaveTextContent("from Mika Sato");
    const first = fileOf(router.state.location.search);
    expect(first).toBeTruthy();

    await user.keyboard("{ArrowRight}");
    expect(await screen.findByRole("dialog", { name: "app.log" }, patient)).toHaveTextContent("2 of 5");
    expect(fileOf(router.state.location.search)).not.toBe(first);
    await user.click(screen.getByRole("button", { name: "Previous file" }));
    await screen.findByRole("dialog", { name: "withdrawal-pending.png" }, patient);
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("button", { name: "Previous file" })).toHaveAccessibleDescription(
      "This is the first file",
    );

    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull(), patient);
    expect(fileOf(router.state.location.search)).toBeUndefined();
    await waitFor(() => expect(inMessage).toHaveFocus());
  });

  test("a picture's arrow keys move it while it is zoomed in, and the file stays", async () => {
    const { user, dialog } = await openFile("withdrawal-pending.png");
    const picture = await within(dialog).findByRole("img", { name: "withdrawal-pending.png" }, patient);
    Object.defineProperties(picture, { naturalWidth: { value: 4000 }, naturalHeight: { value: 3000 } });
    fireEvent.load(picture);
    await user.keyboard("1");
    expect(within(dialog).getByRole("button", { name: /^Zoom 100 %/ })).toBeVisible();
    const before = picture.style.transform;
    await user.keyboard("{ArrowRight}");
    expect(picture.style.transform).not.toBe(before);
    expect(dialog).toHaveTextContent("1 of 5");
    await user.keyboard("r");
    expect(picture.style.transform).toContain("rotate(90deg)");
    await user.keyboard("0{ArrowRight}");
    await screen.findByRole("dialog", { name: "app.log" }, patient);
  });

  test("I find a word in a log and step through what was found", async () => {
    const { user, dialog } = await openFile("app.log");
    await within(dialog).findByText("400 lines", {}, patient);
    await user.keyboard("/failed");
    expect(await within(dialog).findByText("1 of 4", {}, patient)).toBeVisible();
    expect(within(dialog).getByText("FAILED", { selector: "[aria-current]" })).toBeVisible();
    await user.keyboard("{Enter}{Enter}");
    expect(within(dialog).getByText("3 of 4")).toBeVisible();
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(within(dialog).getByText("2 of 4")).toBeVisible();
  });

  test("a page that poses as a PDF is named as such and shown as source, never opened", async () => {
    const { dialog } = await openFile("invoice.pdf");
    expect(await within(dialog).findByText("This file is not what it says it is", {}, patient)).toBeVisible();
    for (const claim of ["application/pdf", ".pdf", "text/html"]) expect(dialog).toHaveTextContent(claim);
    expect(await within(dialog).findByRole("region", { name: "invoice.pdf" }, patient)).toHaveTextContent(
      "<html",
    );
    expect(document.querySelector("iframe[src], object, embed")).toBeNull();
    expect(within(dialog).getByRole("link", { name: "Download" })).toHaveAttribute("download", "invoice.pdf");
  });

  test("a file without a preview is a card with its name, type and size, and a download", async () => {
    const { dialog } = await openFile("crash-logs.zip");
    expect(await within(dialog).findByText("No preview for this kind of file.", {}, patient)).toBeVisible();
    expect(dialog).toHaveTextContent("ZIP · 2 kB");
    expect(within(dialog).getAllByRole("link", { name: "Download" })).toHaveLength(2);
  });

  test("a link to a file that is not there says so and closes", async () => {
    const { user, router } = await openTicket("?file=gone");
    const dialog = await opened();
    expect(await within(dialog).findByText("No such file on this ticket", {}, patient)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull(), patient);
    expect(router.state.location.search).toEqual({});
  });

  test("when the bytes do not come I am told why, and a second try brings them", async () => {
    const app = await openTicket("");
    app.faults.next("getAttachmentContent", { kind: "problem", code: "unavailable" });
    const [button] = await screen.findAllByRole("button", { name: /^app\.log/ }, patient);
    if (button) await app.user.click(button);
    const alert = await screen.findByRole("alert", {}, patient);
    expect(alert).toHaveTextContent("The server is not available");
    await app.user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("400 lines", {}, patient)).toBeVisible();
  });
});

describe("identity documents", { timeout: 40_000 }, () => {
  test("I open one on purpose with a reason, and the opening is on record", async () => {
    const { user, dialog, desk } = await openFile("passport-specimen.jpg");
    expect(await within(dialog).findByText("This identity document is sealed", {}, patient)).toBeVisible();
    expect(within(dialog).queryByRole("img", { name: "passport-specimen.jpg" })).toBeNull();
    expect(within(dialog).getByRole("button", { name: "Download" })).toHaveAttribute("aria-disabled", "true");

    await user.click(within(dialog).getByRole("radio", { name: "Another reason" }));
    await user.type(within(dialog).getByRole("textbox", { name: "In your own words" }), "no");
    await user.click(within(dialog).getByRole("button", { name: "Open identity document" }));
    expect(within(dialog).getByRole("alert")).toHaveTextContent("At least 3 characters.");
    await user.type(within(dialog).getByRole("textbox", { name: "In your own words" }), "tify the bank");
    await user.click(within(dialog).getByRole("button", { name: "Open identity document" }));

    expect(
      await within(dialog).findByRole("img", { name: "passport-specimen.jpg" }, patient),
    ).toBeInTheDocument();
    expect(dialog).toHaveTextContent("The opening is recorded.");
    expect(desk.openings.size).toBe(1);
    expect(within(dialog).getByRole("link", { name: "Download" })).toHaveAttribute(
      "href",
      expect.stringContaining("token="),
    );
  });

  test("when its time is over it is sealed again and can be opened again", async () => {
    const { user, dialog, faults } = await openFile("passport-specimen.jpg");
    faults.next("getAttachmentContent", { kind: "problem", code: "identity_document_sealed" });
    await user.click(await within(dialog).findByRole("button", { name: "Open identity document" }, patient));
    expect(await within(dialog).findByText(/The time to look at it is over/, {}, patient)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Open identity document" }));
    expect(
      await within(dialog).findByRole("img", { name: "passport-specimen.jpg" }, patient),
    ).toBeInTheDocument();
  });

  test("a refusal keeps it sealed and says why", async () => {
    const { user, dialog, faults } = await openFile("passport-specimen.jpg");
    faults.next("openAttachment", { kind: "problem", code: "forbidden" });
    await user.click(await within(dialog).findByRole("button", { name: "Open identity document" }, patient));
    expect(await within(dialog).findByRole("alert", {}, patient)).toHaveTextContent("You may not do this");
    expect(within(dialog).queryByRole("img", { name: "passport-specimen.jpg" })).toBeNull();
  });
});

test("among many files I filter by name or type", { timeout: 40_000 }, async () => {
  const many = Array.from({ length: 14 }, (_, at) => ({
    ...seed("withdrawal-pending.png", "image/png"),
    name: `shot-${at}.png`,
  }));
  const { user } = await openTicket("", [...many, seed("crash-logs.zip", "application/zip")]);
  const field = await screen.findByRole("searchbox", { name: "Filter files by name or type" }, patient);
  expect(screen.getByText("15 files")).toBeVisible();
  await user.type(field, "zip");
  expect(screen.getByText("1 file")).toBeVisible();
  await user.clear(field);
  await user.type(field, "nothing like this");
  expect(screen.getByText("No file has this in its name or type.")).toBeVisible();
});
