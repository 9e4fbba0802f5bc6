import { QueryClientProvider } from "@tanstack/react-query";
import { RouterContextProvider } from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import { ArticlesPanel } from "#src/features/help-center/articles-panel.tsx";
import { request } from "#src/api/client.ts";
import { getTicket } from "#src/domain/schema/endpoints/tickets.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { MessagesContext } from "#src/lib/i18n/messages-context.ts";
import { createQueryClient } from "#src/query-client.ts";
import { createAppRouter } from "#src/router.tsx";

const onInsert = vi.fn<(insertion: ArticleInsertion) => void>();
beforeEach(() => onInsert.mockReset());

async function openBeside(ticketId: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-20T03:00:00Z") });
  const server = createTestServer({ signedInAs: "aiko" });
  onTestFinished(() => server.close());
  const ticket = await request(getTicket, { path: { ticketId } });
  const queryClient = createQueryClient({ retry: false });
  const router = createAppRouter({ queryClient });
  render(
    <MessagesContext value={{ locale: "en", messages: await loadCatalogue("en") }}>
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router}>
          <ArticlesPanel ticket={ticket} onInsert={onInsert} />
        </RouterContextProvider>
      </QueryClientProvider>
    </MessagesContext>,
  );
  return userEvent.setup();
}

test("I put a link into the answer, in the customer's language", async () => {
  const user = await openBeside("nenkan-hokokusho");
  const [button] = await screen.findAllByRole("button", {
    name: "Insert link: 取引履歴（CSV）を出力する：確定申告用",
  });
  await user.click(button as HTMLElement);
  if (screen.queryByRole("button", { name: "Insert all the same" }))
    await user.click(screen.getByRole("button", { name: "Insert all the same" }));
  expect(onInsert).toHaveBeenCalledWith({
    kind: "link",
    articleId: "csv-export",
    title: "取引履歴（CSV）を出力する：確定申告用",
    url: "https://hoshino.example/help/csv-export?lang=ja",
    language: "ja",
  });
});

test("before an article that may be out of date goes into an answer I am told why", async () => {
  const user = await openBeside("earn-early-redeem");
  await user.type(await screen.findByRole("textbox", { name: "Search articles" }), "忘记密码");
  const [quote] = await screen.findAllByRole("button", { name: "Quote: 重置登录密码" });
  await user.click(quote as HTMLElement);
  expect(onInsert).not.toHaveBeenCalled();
  expect(await screen.findByText(/Last changed 3 years ago/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Read it" })).toHaveAttribute(
    "href",
    "/kb/account-password-reset?lang=zh",
  );
  await user.click(screen.getByRole("button", { name: "Insert all the same" }));
  const passage = "忘记密码时，您可以自行重置。客服看不到您的密码，也无法代为修改。";
  const passages = within(await screen.findByRole("list", { name: "Choose the passage to quote" }));
  expect(await passages.findByRole("button", { name: passage })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onInsert).toHaveBeenCalledWith({
    kind: "quote",
    articleId: "account-password-reset",
    title: "重置登录密码",
    url: "https://hoshino.example/help/account-password-reset?lang=zh",
    language: "zh",
    text: passage,
  });
});
