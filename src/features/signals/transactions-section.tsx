import { Link } from "@tanstack/react-router";
import Search from "lucide-react/icons/search";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { TicketTransaction } from "#src/domain/rules/signals/signal.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { ContextSection } from "#src/parts/context-section.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { useTicketFindings } from "./use-ticket-findings.ts";

/** Every hash, address and id of the exchange that a ticket names, each once. */
export function TransactionsSection({ ticketId }: { ticketId: string }) {
  const t = useAllMessages();
  const transactions = useTicketFindings(ticketId).data?.transactions ?? [];
  if (transactions.length === 0) return null;
  return (
    <ContextSection title={t.signals.transactions}>
      <DefinitionList>
        {transactions.map((one) => (
          <Transaction key={one.value} found={one} />
        ))}
      </DefinitionList>
    </ContextSection>
  );
}

function Transaction({ found: { kind, network, value, check } }: { found: TicketTransaction }) {
  const t = useAllMessages();
  const words = t.signals;
  const term = network === null ? words.kind[kind] : `${words.kind[kind]} · ${words.network[network]}`;
  return (
    <Fact
      stacked
      term={term}
      copyValue={value}
      copyLabel={words.copy({ value })}
      copiedLabel={t.common.copied}
    >
      <span className="flex items-start gap-1">
        <code className="min-w-0 text-sm break-all">{value}</code>
        <Link
          to="/inbox"
          search={{ q: value }}
          preload={false}
          aria-label={words.findOthers({ value })}
          data-tooltip={words.findOthers({ value })}
          className="grid size-6 shrink-0 place-items-center rounded-sm text-muted hover:bg-surface-hover hover:text-text"
        >
          <Search aria-hidden className="size-3.5" />
        </Link>
      </span>
      {check === "bad_checksum" && (
        <span className="flex items-center gap-1 text-sm text-warning">
          <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
          {words.badChecksum}
        </span>
      )}
    </Fact>
  );
}
