import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/help-center/article-picker.tsx";
import "#src/features/help-center/passage-choice.tsx";
import "#src/features/help-center/ticket-articles.tsx";
import "#src/ui/popover-popup.tsx";
import { renderApp } from "#tests/render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type App = Awaited<ReturnType<typeof renderApp>>;

async function openReply({ user }: App) {
  await user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  return screen.findByRole("textbox", { name: /Public reply to/ });
}
const dialog = () => screen.findByRole("dialog", { name: /^Insert an article/ });
const field = async () => within(await dialog()).findByRole("textbox", { name: "Search articles" });
const insertLink = async (title: string) =>
  within(await dialog()).findByRole("button", { name: `Insert link: ${title}` });
const jaTitle = "取引履歴（CSV）を出力する：確定申告用";
const jaUrl = "https://hoshino.example/help/csv-export?lang=ja";

test("with /kb I find an article while I write and link it in the customer's language, by keyboard alone", async () => {
  const app = await renderApp("/tickets/nenkan-hokokusho");
  const reply = await openReply(app);
  await app.user.type(reply, "詳しくは /kb");
  expect(await field()).toHaveFocus();
  await app.user.keyboard("csv export");
  await insertLink(jaTitle);
  await app.user.keyboard("{Enter}{Enter}");
  if (screen.queryByRole("button", { name: "Insert all the same" }))
    await app.user.click(screen.getByRole("button", { name: "Insert all the same" }));

  const link = await within(reply).findByText(jaTitle);
  expect(link.closest("a")).toHaveAttribute("href", jaUrl);
  expect(reply).toHaveTextContent(`詳しくは ${jaTitle}`);
  expect(reply).not.toHaveTextContent("/kb");
  await waitFor(() => expect(reply).toHaveFocus());
  expect(screen.queryByRole("dialog")).toBeNull();

  await app.user.type(reply, "をご覧ください", { skipClick: true });
  expect(link.closest("a")).toHaveTextContent(jaTitle);
  fireEvent.keyDown(reply, { key: "z", ctrlKey: true });
  await waitFor(() => expect(reply).not.toHaveTextContent("ご覧ください"));
  fireEvent.keyDown(reply, { key: "z", ctrlKey: true });
  await waitFor(() => expect(reply).toHaveTextContent("詳しくは /kb"));
});

test("Escape closes the search and leaves what I typed", async () => {
  const app = await renderApp("/tickets/nenkan-hokokusho");
  const reply = await openReply(app);
  await app.user.type(reply, "See /kb");
  await field();
  await app.user.keyboard("fees{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(reply).toHaveTextContent("See /kb");
  await waitFor(() => expect(reply).toHaveFocus());
});

test("on an empty line /kb goes past the macros to the articles", async () => {
  const app = await renderApp("/tickets/nenkan-hokokusho");
  const reply = await openReply(app);
  await app.user.type(reply, "/");
  await screen.findByRole("combobox", { name: "Macros" });
  await app.user.keyboard("kb");
  expect(await field()).toHaveFocus();
  expect(reply).toHaveTextContent("/kb");
  await app.user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(reply).toHaveTextContent("/kb");
});

test("while an IME composes, /kb is only text", async () => {
  const app = await renderApp("/tickets/draining-now");
  const reply = await openReply(app);
  fireEvent.input(reply, { target: { value: "見て /kb" }, inputType: "insertText", isComposing: true });
  await app.user.click(screen.getByRole("button", { name: "Attach files" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(reply).toHaveValue("見て /kb");
});

test("I quote one passage of an article, with its link below", async () => {
  const app = await renderApp("/tickets/earn-early-redeem");
  const reply = await openReply(app);
  await app.user.type(reply, "您好 ");
  await app.user.click(screen.getByRole("button", { name: /^Insert an article/ }));
  await app.user.type(await field(), "忘记密码");
  await app.user.click(await within(await dialog()).findByRole("button", { name: "Quote: 重置登录密码" }));
  await app.user.click(await screen.findByRole("button", { name: "Insert all the same" }));
  const passages = await screen.findByRole("list", { name: "Choose the passage to quote" });
  const [, second] = await within(passages).findAllByRole("button");
  const words = second?.textContent ?? "";
  expect(words).not.toBe("");
  await app.user.click(second as HTMLElement);
  const quote = await waitFor(() => {
    const block = reply.querySelector("blockquote");
    if (!block) throw new Error("no quote");
    return block;
  });
  expect(quote).toHaveTextContent(words);
  expect(within(reply).getByText("重置登录密码").closest("a")).not.toBeNull();
  expect(reply).toHaveTextContent("您好");
});

test("into a public post goes a link only, and it counts", async () => {
  const app = await renderApp("/tickets/draining-now");
  const reply = await openReply(app);
  await app.user.type(reply, "See /kb");
  await app.user.type(await field(), "phishing");
  const [quote] = await within(await dialog()).findAllByRole("button", { name: /^Quote:/ });
  expect(quote).toHaveAttribute("aria-disabled", "true");
  expect(quote).toHaveAccessibleDescription("A public post takes a link only");
  const [link] = await within(await dialog()).findAllByRole("button", { name: /^Insert link:/ });
  await app.user.click(link as HTMLElement);
  if (screen.queryByRole("button", { name: "Insert all the same" }))
    await app.user.click(screen.getByRole("button", { name: "Insert all the same" }));
  await waitFor(() =>
    expect(reply).toHaveValue(
      "See Anti-phishing code https://hoshino.example/help/security-anti-phishing-code",
    ),
  );
  expect(await screen.findByText("201 characters left")).toBeVisible();
});

test("from the panel beside a ticket an article goes to my cursor, or opens the reply, and nothing I typed is lost", async () => {
  const app = await renderApp("/tickets/nenkan-hokokusho");
  const facts = within(await screen.findByRole("complementary", { name: "Customer and facts" }));
  const [button] = await facts.findAllByRole("button", { name: `Insert link: ${jaTitle}` });
  const press = async () => {
    await app.user.click(button as HTMLElement);
    if (facts.queryByRole("button", { name: "Insert all the same" }))
      await app.user.click(facts.getByRole("button", { name: "Insert all the same" }));
  };
  await press();
  const reply = await screen.findByRole("textbox", { name: /Public reply to/ });
  await waitFor(() => expect(reply).toHaveTextContent(jaTitle));
  await waitFor(() => expect(reply).toHaveFocus());

  await app.user.type(reply, " And again:", { skipClick: true });
  await press();
  await waitFor(() => expect(reply).toHaveTextContent(`${jaTitle} And again: ${jaTitle}`));
  fireEvent.keyDown(reply, { key: "z", ctrlKey: true });
  await waitFor(() => expect(reply).toHaveTextContent(/And again:$/));
});
