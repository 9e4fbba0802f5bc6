import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "#tests/render-app.tsx";

const tableName = "Open tickets by category and channel";
const findTable = () => screen.findByRole("table", { name: tableName }, { timeout: 20_000 });

test(
  "every number of the queues opens a list of exactly that many tickets",
  { timeout: 60_000 },
  async () => {
    const { user, router } = await renderApp("/queues", { as: "ren" });
    // One of each kind: in a cell, a row's total, and the whole.
    const kinds = [
      /open: .*, E-mail$/,
      /breached: (?!All)/,
      /open: (?!All).*, All channels$/,
      /open: All categories, All channels$/,
    ];
    for (const kind of kinds) {
      const [link] = within(await findTable()).getAllByLabelText(kind);
      const count = Number(/^\d+/.exec(link?.getAttribute("aria-label") ?? "")?.[0]);
      expect(count).toBeGreaterThan(0);
      await user.click(link as HTMLElement);
      expect(router.state.location.pathname).toBe("/inbox");
      await waitFor(() => expect(document.title).toContain(`(${count})`), { timeout: 20_000 });
      expect(await totalOf(router.state.location.href)).toBe(count);
      await router.navigate({ to: "/queues" });
    }
  },
);

async function totalOf(href: string): Promise<number> {
  const response = await fetch(`/api/v1/tickets${href.slice(href.indexOf("?"))}&limit=1`);
  return ((await response.json()) as { total: number }).total;
}
