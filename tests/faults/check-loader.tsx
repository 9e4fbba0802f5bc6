import { screen, within } from "@testing-library/react";
import { expect, onTestFinished } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import type { Loader } from "./loaders.tsx";
import { row, setFault, signInAgain, waitAsTold } from "./steps.tsx";

/**
 * Meets one fault after the other with "Try again" between them: so each row sees the words of its own
 * fault and that the action of the one before asks anew. The last ones heal by themselves.
 */
export async function checkLoader(loader: Loader): Promise<string[]> {
  const { endpoint, as = "aiko", url, ask, before, panel, missing, unknown, here, signedOut } = loader;
  const server = createTestServer({ world: faultWorld, ...(as ? { signedInAs: as } : {}) });
  const [first, ...rest] = faultKinds(missing) as [FaultKind, ...FaultKind[]];
  onTestFinished(() => server.close());
  // What asks only when it is told to has its first answer spoiled after the page stands.
  if (!ask) setFault(server, endpoint, first.fault);
  const app = await renderApp(url, { as, server, holdsTimers: true });
  if (ask) {
    await screen.findByRole("navigation", { name: "Main" });
    await screen.findByRole("main");
    if (before) await before();
    setFault(server, endpoint, first.fault);
    await ask(app);
  }
  const retry = async () => app.user.click(within(await panel()).getByRole("button", { name: "Try again" }));
  const expectWords = async (kind: FaultKind) => {
    if (kind.isSilent) await pass(endpoint === "getAttachmentContent" ? patience.file : patience.read);
    await expect.poll(async () => (await panel()).textContent, { timeout: 4_000 }).toMatch(kind.words);
  };

  const rows: string[] = [];
  const met = (name: string, run: () => Promise<void>) => row(name, run).then(() => void rows.push(name));

  await met(first.name, () => expectWords(first));
  for (const kind of rest)
    await met(kind.name, async () => {
      setFault(server, endpoint, kind.fault);
      await retry();
      await expectWords(kind);
    });

  server.faults.clear(endpoint);
  server.faults.next(endpoint, { kind: "problem", code: "not_signed_in" });
  if (signedOut) {
    await met("401", async () => {
      await retry();
      await signedOut();
    });
    return rows;
  }
  server.faults.next(endpoint, { kind: "problem", code: "too_many_requests", retryAfter: 3 });
  if (unknown)
    server.faults.next(endpoint, {
      kind: "unknown",
      field: unknown.field,
      ...(unknown.value === undefined ? {} : { value: unknown.value }),
    });
  await met("401", async () => {
    await retry();
    await signInAgain(app, as ?? undefined);
  });
  await met("429", waitAsTold);
  await met("an unknown value", async () => {
    if (unknown) await unknown.shown(app);
  });
  await met("the answer", async () => void (await here(app)));
  return rows;
}
