import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";
import type { EndpointId } from "#mocks/faults.ts";
import { renderApp } from "../render-app.tsx";
import { patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

export const open = (url: string, as: "aiko" | "ren" = "aiko") =>
  renderApp(url, { as, world: faultWorld, holdsTimers: true });
export const toasts = () => screen.getByRole("region", { name: "Notifications" });
export const press = async ({ user }: App, within_: HTMLElement, name: string | RegExp) =>
  user.click(within(within_).getByRole("button", { name }));

interface Act {
  endpoint: EndpointId;
  kinds: FaultKind[];
  /** Does it, the first time and again after a fault. */
  act: (isAgain: boolean) => Promise<void>;
  /** Where it is said. */
  panel: () => HTMLElement;
  /** What must still be there. */
  keeps?: () => void;
}

export async function meetAll(app: App, { endpoint, kinds, act, panel, keeps }: Act): Promise<void> {
  let isAgain = false;
  for (const kind of kinds)
    await row(kind.name, async () => {
      setFault(app, endpoint, kind.fault);
      await act(isAgain);
      isAgain = true;
      const isSaid = () => {
        try {
          return kind.words.test(panel().textContent ?? "");
        } catch {
          return false;
        }
      };
      if (kind.isSilent) await runOut(patience.write, isSaid);
      await waitFor(() => expect(panel().textContent).toMatch(kind.words));
      keeps?.();
    });
  app.faults.clear(endpoint);
}

/** The end of each: the session is over, the server asks to wait, and then it is done. */
export async function heal(
  app: App,
  endpoint: EndpointId,
  again: () => Promise<void>,
  as?: string,
): Promise<void> {
  await row("401, 429", async () => {
    app.faults.next(endpoint, { kind: "problem", code: "not_signed_in" });
    app.faults.next(endpoint, { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await again();
    await signInAgain(app, as);
    await waitAsTold();
  });
}
