import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import { renderApp } from "#tests/render-app.tsx";

const articleList = () => screen.findByRole("list", { name: "Articles" });
const reader = () => screen.findByRole("main", { name: "Article" });
const headingOf = async (title: string) =>
  within(await reader()).findByRole("heading", { level: 1, name: new RegExp(`^${title}`) });
const search = () => screen.findByRole("textbox", { name: "Search articles" });

test("I find an article by a word of another language, read it, switch its language and see why it is stale", async () => {
  const { user, router } = await renderApp("/settings");
  await user.click(await screen.findByRole("link", { name: "Help centre" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Help centre" })).toBeVisible();
  // A Chinese customer's word for what the English article calls a password reset.
  await user.type(await search(), "重置密码");
  const [first] = within(await articleList()).getAllByRole("link");
  expect(first).toHaveTextContent("Reset your password");
  expect(router.state.location.search).toEqual({ q: "重置密码" });

  await user.click(first as HTMLElement);
  expect(await headingOf("Reset your password")).toBeVisible();
  expect(await screen.findByText(/Nobody at Hoshino Exchange can see or set it for you/)).toBeVisible();
  expect(screen.queryByText("May be out of date", { selector: "p" })).toBeNull();

  await user.click(screen.getByRole("radio", { name: "简体中文" }));
  expect(await headingOf("重置登录密码")).toBeVisible();
  expect(within(await reader()).getByText("May be out of date")).toBeVisible();
  expect(
    within(await reader()).getByText(
      "Last changed 3 years ago. Articles in “Account” are to be reviewed every 365 days.",
    ),
  ).toBeVisible();
  expect(router.state.location.href).toContain("lang=zh");
});

test("a copied address shows a colleague the same article, in the same language, beside the same search", async () => {
  await renderApp("/kb/withdrawal-pending?q=stuck&section=deposits_withdrawals&lang=ja");
  expect(await headingOf("出金が完了しないとき")).toBeVisible();
  expect(await search()).toHaveValue("stuck");
  expect(await screen.findByRole("link", { name: /^Deposits and withdrawals/ })).toHaveAttribute(
    "aria-current",
  );
  expect(screen.getByRole("link", { name: /^All articles/ })).not.toHaveAttribute("aria-current");
  const open = within(await articleList()).getByRole("link", { name: /^My withdrawal is pending/ });
  expect(open).toHaveAttribute("aria-current", "page");
  await waitFor(() => expect(document.title).toMatch(/出金が完了しないとき/));
});

test("an article says which announcement is newer than it, and stays quiet about faults that are over", async () => {
  await renderApp("/kb/trading-margin-call?lang=zh");
  const notice = await within(await reader()).findByText(/Older than the announcement/);
  expect(notice).toHaveTextContent("“Adjustment of collateral haircuts” of 8 Nov 2026");
});

test("links between articles stay at the desk, others open apart from it", async () => {
  const { user, router } = await renderApp("/kb/account-password-reset");
  const inside = await screen.findByRole("link", { name: "Lost your two-factor device" });
  expect(inside).not.toHaveAttribute("target");
  await user.click(inside);
  await waitFor(() => expect(router.state.location.pathname).toBe("/kb/account-2fa-lost"));
  expect(await screen.findByRole("heading", { level: 1, name: "Lost your two-factor device" })).toBeVisible();
});

test("policies and terms have a shelf of their own", async () => {
  const { user, router } = await renderApp("/kb");
  await user.click(await screen.findByRole("link", { name: /^Policies and terms/ }));
  expect(within(await articleList()).getByRole("link", { name: /^Terms of service/ })).toBeVisible();
  expect(within(await articleList()).queryByRole("link", { name: /^Reset your password/ })).toBeNull();
  expect(router.state.location.search).toEqual({ section: "policies" });
});

test("with the arrow keys alone I go from the search to what it found", async () => {
  const { user } = await renderApp("/kb?q=phishing");
  const rows = within(await articleList()).getAllByRole("link");
  await user.click(await search());
  await user.keyboard("{ArrowDown}");
  expect(rows[0]).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(rows[1]).toHaveFocus();
});

test("where nothing is found, I am told what next", async () => {
  const { user } = await renderApp("/kb?q=qqqqzzzz&section=security");
  expect(await screen.findByText("Nothing found for “qqqqzzzz”")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Search in all sections" }));
  await user.click(await screen.findByRole("link", { name: "Clear the search" }));
  expect(await screen.findByRole("link", { name: /^Reset your password/ })).toBeVisible();
});

test("a desk without articles says so", async () => {
  await renderApp("/kb", { world: "empty-desk" });
  expect(await screen.findByText("The help centre is empty")).toBeVisible();
});

test("beside a ticket I see what its customer read, whether it is stale, and search on in their words", async () => {
  const { user } = await renderApp("/tickets/travel-rule-searches");
  const facts = within(await screen.findByRole("complementary", { name: "Customer and facts" }));
  expect(await facts.findByText("Asked under")).toBeVisible();
  const read = await facts.findAllByRole("link", { name: "Travel rule: who receives your transfer" });
  expect(read).toHaveLength(2);
  expect(read[0]).toHaveAttribute("href", "/kb/withdrawal-travel-rule");
  expect((await facts.findAllByText("May be out of date")).length).toBeGreaterThan(0);

  await user.click(facts.getByRole("button", { name: "Search articles for “cancel withdrawal”" }));
  expect(facts.getByRole("textbox", { name: "Search articles" })).toHaveValue("cancel withdrawal");
  const hits = await facts.findByRole("list", { name: "Articles" });
  expect(within(hits).getAllByRole("link").length).toBeGreaterThan(0);
});
