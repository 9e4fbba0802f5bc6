import { screen, waitFor, within } from "@testing-library/react";
import type { EndpointId, Fault } from "#mocks/faults.ts";
import type { renderApp } from "../render-app.tsx";
import { pass } from "../render-app.tsx";

export type App = Awaited<ReturnType<typeof renderApp>>;
export type Server = Pick<App, "faults">;

/** From now on this endpoint answers with this fault and with no other. */
export function setFault({ faults }: Server, endpoint: EndpointId, fault: Fault): void {
  faults.clear(endpoint);
  faults.always(endpoint, fault);
}

/** Names the row in what fails. */
export async function row(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

/** The session ends in the middle, the agent signs in again in place, and what was asked for goes on. */
export async function signInAgain({ user }: App, as = "aiko"): Promise<void> {
  const dialog = await screen.findByRole("dialog", { name: "Sign in again to go on" });
  await user.click(await within(dialog).findByRole("button", { name: new RegExp(`Sign in as ${as}`, "i") }));
  await waitFor(() => {
    if (dialog.isConnected) throw new Error("The dialog that asks to sign in stays");
  });
}

/** The server asks to wait: how long is counted down in sight, and the desk goes on by itself. */
export async function waitAsTold(): Promise<void> {
  await screen.findByText(/^The server asks to wait\. The desk goes on by itself in [23] seconds\.$/);
  await pass(1_000);
  await screen.findByText(/^The server asks to wait\. The desk goes on by itself in [12] seconds?\.$/);
  await pass(2_000);
  await waitFor(() => {
    if (screen.queryByText(/^The server asks to wait\./)) throw new Error("The countdown stays");
  });
}

/** Time goes by until the desk gives up; what it asked left when it was ready, perhaps not at once. */
export async function runOut(milliseconds: number, isOver: () => boolean): Promise<void> {
  for (let tries = 0; tries < 5 && !isOver(); tries += 1) {
    await pass(50);
    await pass(milliseconds);
  }
}
