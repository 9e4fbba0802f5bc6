import type { QueryClient } from "@tanstack/react-query";
import { sessionQueries } from "#src/api/session.ts";
import { storeDismissed } from "#src/api/ticket-cache.ts";
import { changeSignals, ticketKeys } from "#src/api/tickets.ts";
import type { DismissedSignal } from "#src/domain/schema/signal.ts";

/** Puts signals of a ticket aside for everyone: at once on screen, then on the server; a refusal brings them back. */
export async function dismissSignals(
  client: QueryClient,
  ticketId: string,
  signals: readonly string[],
): Promise<void> {
  const agent = client.getQueryData(sessionQueries.current().queryKey)?.agent;
  const by = { id: agent?.id ?? "", name: agent?.name ?? "" };
  const at = new Date().toISOString();
  const mine = signals.map((signal): DismissedSignal => ({ signal, by, at }));
  storeDismissed(client, ticketId, (others) => [...withoutSignals(others, signals), ...mine]);
  try {
    await changeSignals(ticketId, { dismiss: [...signals], restore: [] });
  } catch (error) {
    storeDismissed(client, ticketId, (others) => withoutSignals(others, signals));
    // Perhaps the server did it, and only its answer was lost.
    void client.invalidateQueries({ queryKey: ticketKeys.detail(ticketId) });
    throw error;
  }
}

/** Brings signals back that were put aside, as `dismissSignals` does the other way. */
export async function restoreSignals(
  client: QueryClient,
  ticketId: string,
  dismissed: readonly DismissedSignal[],
): Promise<void> {
  const signals = dismissed.map(({ signal }) => signal);
  storeDismissed(client, ticketId, (others) => withoutSignals(others, signals));
  try {
    await changeSignals(ticketId, { dismiss: [], restore: signals });
  } catch (error) {
    storeDismissed(client, ticketId, (others) => [...withoutSignals(others, signals), ...dismissed]);
    void client.invalidateQueries({ queryKey: ticketKeys.detail(ticketId) });
    throw error;
  }
}

const withoutSignals = (dismissed: readonly DismissedSignal[], signals: readonly string[]) =>
  dismissed.filter(({ signal }) => !signals.includes(signal));
