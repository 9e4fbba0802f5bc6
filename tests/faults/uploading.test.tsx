import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds, patience } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const files = () => screen.findByRole("list", { name: "Attached files" });
const record = () => new File(["a,b"], "record.csv", { type: "text/csv" });

async function open(): Promise<App> {
  const app = await renderApp("/tickets/stuck", { world: faultWorld, holdsTimers: true });
  await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  await app.user.type(await screen.findByRole("textbox", { name: /Public reply to/ }), "Here it is.");
  return app;
}
const attach = ({ user }: App, file: File) =>
  user.upload(document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement, file);
const stillTyped = () =>
  expect(screen.getByRole("textbox", { name: /Public reply to/ })).toHaveTextContent("Here it is.");

test("a file that the server refuses is named with the reason and taken off; my words stay", async () => {
  const app = await open();
  for (const kind of faultKinds(null).filter((one) => one.isRefusal))
    await row(kind.name, async () => {
      setFault(app, "uploadAttachment", kind.fault);
      await attach(app, record());
      const alert = await within(await files()).findByRole("alert");
      expect(alert.textContent).toMatch(kind.words);
      expect(await files()).toHaveTextContent("record.csv");
      expect(screen.queryByRole("button", { name: "Upload record.csv again" })).toBeNull();
      expect(screen.getByRole("button", { name: /^Send as/ })).toHaveAttribute("aria-disabled", "true");
      await app.user.click(screen.getByRole("button", { name: "Remove record.csv" }));
      expect(screen.queryByRole("list", { name: "Attached files" })).toBeNull();
      stillTyped();
    });
});

test("a file that did not come through is uploaded again under its key and is there once", async () => {
  const app = await open();
  let isTried = false;
  for (const kind of [
    ...faultKinds("name").filter((one) => !one.isRefusal),
    { name: "lost", fault: { kind: "lost" }, words: /No connection/ } as const,
  ])
    await row(kind.name, async () => {
      setFault(app, "uploadAttachment", kind.fault);
      if (isTried) await app.user.click(screen.getByRole("button", { name: "Upload record.csv again" }));
      else await attach(app, record());
      isTried = true;
      if ("isSilent" in kind) await runOut(patience.file, () => screen.queryByRole("progressbar") === null);
      await waitFor(async () =>
        expect(within(await files()).getByRole("alert").textContent).toMatch(kind.words),
      );
      stillTyped();
    });
  await row("401, 429", async () => {
    app.faults.clear("uploadAttachment");
    app.faults.next("uploadAttachment", { kind: "problem", code: "not_signed_in" });
    app.faults.next("uploadAttachment", { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await app.user.click(screen.getByRole("button", { name: "Upload record.csv again" }));
    await signInAgain(app);
    await waitAsTold();
    await screen.findByRole("button", { name: "Remove record.csv" });
  });
  expect(app.desk.uploads.size).toBe(1);
  stillTyped();
});

test("a slow upload shows how far it is, and to cancel it leaves the reply as it was", async () => {
  const app = await open();
  const release = app.faults.hold("uploadAttachment");
  await attach(app, record());
  await release.arrived;
  expect(await screen.findByRole("progressbar", { name: "Uploading record.csv" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Send as/ })).toHaveAccessibleDescription(
    "1 file is still uploading",
  );
  await app.user.click(screen.getByRole("button", { name: "Cancel the upload of record.csv" }));
  expect(screen.queryByRole("list", { name: "Attached files" })).toBeNull();
  release();
  stillTyped();
});

test("a file over the limit, an empty one and one too many are refused before a byte leaves", async () => {
  const app = await open();
  const arrived = vi.fn<() => void>();
  void app.faults.hold("uploadAttachment").arrived.then(arrived);
  const huge = Object.defineProperty(record(), "size", { value: 200_000_000 });
  await attach(app, huge);
  expect(await screen.findByText(/^Not attached: larger than 26\.2 MB$/)).toBeVisible();
  await app.user.click(screen.getByRole("button", { name: "Remove record.csv" }));
  await attach(app, new File([], "empty.txt"));
  expect(await screen.findByText("Not attached: the file is empty")).toBeVisible();
  await pass(1_000);
  expect(arrived).not.toHaveBeenCalled();
  stillTyped();
});

test("a file the server cannot take back is gone from the reply all the same", async () => {
  const app = await open();
  for (const kind of faultKinds(null)) {
    setFault(app, "deleteUpload", kind.fault);
    await attach(app, record());
    await app.user.click(await screen.findByRole("button", { name: "Remove record.csv" }));
    if (kind.isSilent) await pass(patience.write);
    expect(screen.queryByRole("list", { name: "Attached files" })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  }
  stillTyped();
});
