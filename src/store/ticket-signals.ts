import type { QueryClient } from "@tanstack/react-query";
import { sessionQueries } from "#src/api/session.ts";
import { storeDismissed } from "#src/api/ticket-cache.ts";
import { changeSignals, ticketKeys } from "#src/api/tickets.ts";
import type { DismissedSignal, SignalChange } from "#src/domain/schema/signal.ts";

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
  await change(client, ticketId, signals, mine, { dismiss: [...signals], restore: [] });
}

/** Brings signals back that were put aside, as `dismissSignals` does the other way. */
export async function restoreSignals(
  client: QueryClient,
  ticketId: string,
  signals: readonly string[],
): Promise<void> {
  await change(client, ticketId, signals, [], { dismiss: [], restore: [...signals] });
}

async function change(
  client: QueryClient,
  ticketId: string,
  signals: readonly string[],
  then: readonly DismissedSignal[],
  asked: SignalChange,
): Promise<void> {
  let before: readonly DismissedSignal[] = [];
  const put = (these: readonly DismissedSignal[]) =>
    storeDismissed(client, ticketId, (dismissed) => {
      const [changed, others] = splitBy(dismissed, signals);
      before = changed;
      return [...others, ...these];
    });
  put(then);
  const was = before;
  try {
    const { dismissedSignals } = await changeSignals(ticketId, asked);
    // The server's clock and its own words for who it was; others are perhaps on their way themselves.
    put(splitBy(dismissedSignals, signals)[0]);
  } catch (error) {
    put(was);
    // Perhaps the server did it, and only its answer was lost.
    void client.invalidateQueries({ queryKey: ticketKeys.detail(ticketId) });
    throw error;
  }
}

function splitBy(dismissed: readonly DismissedSignal[], signals: readonly string[]) {
  const isOne = ({ signal }: DismissedSignal) => signals.includes(signal);
  return [dismissed.filter(isOne), dismissed.filter((one) => !isOne(one))] as const;
}
