import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = (url: string) => renderApp(url, { world: faultWorld, holdsTimers: true });
const longStory = () =>
  within(screen.getByRole("list", { name: /^Tickets: / })).getByRole("link", { name: /A long story/ });
/** The row of the list holds the last words too; a thread is its messages. */
const thread = async () =>
  within(await screen.findByRole("region", { name: "Conversation" })).findAllByRole("article");
const isInterrupted = () => screen.queryByText(/Live changes are interrupted/) !== null;
const text = "We are looking into it now.";

test("without a connection the desk says so once, and heals by itself with nothing lost or doubled", async () => {
  const app = await open("/inbox/stuck?view=all_open");
  await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  await app.user.type(await screen.findByRole("textbox", { name: /Public reply to/ }), text);
  app.director.dropStreams();
  app.faults.always("*", { kind: "offline" });
  await app.user.click(await screen.findByRole("button", { name: /^Send as/ }));
  expect(await screen.findByText("No connection")).toBeVisible();
  expect(screen.getByText(/Nothing you typed is lost\. The desk tries again by itself\./)).toBeVisible();

  // What cannot be read meanwhile waits where it belongs, without a word of its own.
  await app.user.click(longStory());
  await waitFor(() =>
    expect(screen.getAllByText("Shown as soon as the connection is back.")).not.toHaveLength(0),
  );
  await runOut(10_000, () => false);
  expect(screen.getAllByText("No connection")).toHaveLength(1);
  expect(screen.queryByRole("alert")).toBeNull();

  app.faults.clear("*");
  await app.user.click(screen.getByRole("button", { name: "Try now" }));
  await waitFor(() => expect(screen.queryByText("No connection")).toBeNull());
  expect(await thread()).not.toHaveLength(0);
  const ticket = app.desk.tickets.get("stuck");
  const sent = () =>
    ticket ? app.desk.threads.messages(ticket).filter((message) => message.author.id === "aiko") : [];
  await waitFor(() => expect(sent().map((message) => message.text)).toEqual([text]));
});

test("when the connection comes back nobody has to press anything", async () => {
  const app = await open("/inbox?view=all_open");
  await screen.findByRole("list", { name: /^Tickets: / });
  app.faults.always("*", { kind: "offline" });
  await app.user.click(longStory());
  expect(await screen.findByText(/The desk tries again by itself/)).toBeVisible();
  // What a pointer over the row asked for has failed too by then.
  await pass(1_000);
  app.faults.clear("*");
  await pass(2_000);
  await waitFor(() => expect(screen.queryByText(/The desk tries again by itself/)).toBeNull());
  expect(await thread()).not.toHaveLength(0);
});

test("one request that does not come through is no broken connection", async () => {
  const app = await open("/inbox?view=all_open");
  await screen.findByRole("list", { name: /^Tickets: / });
  app.faults.always("getTimeline", { kind: "offline" });
  await app.user.click(longStory());
  expect(await screen.findByRole("alert")).toHaveTextContent("No connection");
  expect(screen.queryByText(/The desk tries again by itself/)).toBeNull();
});

test("the live stream: an interruption is said quietly, and what was missed comes after it", async () => {
  const app = await open("/inbox/stuck?view=all_open");
  await screen.findByText("Here are my files.");
  for (const kind of faultKinds(null))
    await row(kind.name, async () => {
      setFault(app, "getEvents", kind.fault);
      app.director.dropStreams();
      await runOut(kind.isSilent ? 18_000 : 3_000, isInterrupted);
      await waitFor(() => expect(isInterrupted()).toBe(true));
      expect(screen.queryByRole("alert")).toBeNull();
      const words = `While you were away: ${kind.name}`;
      app.director.customerWrites({ ticketId: "stuck", text: words });
      app.faults.clear("getEvents");
      // Whatever hangs on the old line is cut too.
      app.director.dropStreams();
      await runOut(15_000, () => screen.queryAllByText(words).length > 0);
      expect(await screen.findAllByText(words)).not.toHaveLength(0);
      await waitFor(() => expect(screen.queryByText(/Live changes are interrupted/)).toBeNull());
    });
});

test("a stream that nobody is signed in for asks to sign in again", async () => {
  const app = await open("/inbox/stuck?view=all_open");
  await screen.findByText("Here are my files.");
  app.faults.next("getEvents", { kind: "problem", code: "not_signed_in" });
  app.faults.next("getSession", { kind: "problem", code: "not_signed_in" });
  app.director.dropStreams();
  await pass(1_000);
  await signInAgain(app);
  expect(screen.getByText("Here are my files.")).toBeVisible();
});

test("a thumbnail that does not come leaves the sign of its kind", async () => {
  await open("/tickets/stuck");
  const button = (await screen.findAllByRole("button", { name: /^passport\.jpg/ }))[0] as HTMLElement;
  const picture = within(button).getByAltText("");
  expect(picture).toHaveAttribute("src", expect.stringContaining("/thumbnail"));
  fireEvent.error(picture);
  expect(within(button).queryByAltText("")).toBeNull();
  expect(button).toHaveTextContent("passport.jpg");
});

test("a picture or recording of an article that does not come leaves its words", async () => {
  await open("/kb/app-update");
  const recording = await screen.findByLabelText("Recording");
  expect(recording).toHaveAttribute("src", expect.stringContaining("/help-media/"));
  fireEvent.error(recording);
  expect(await screen.findByText("Recording that could not be loaded")).toBeVisible();
});
