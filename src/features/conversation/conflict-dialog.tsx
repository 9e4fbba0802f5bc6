import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import type { TicketEvent } from "#src/domain/schema/message.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import type { ConflictError } from "#src/store/ticket-changes.ts";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { useWhoseChange } from "./whose-change.ts";
import { fieldName, fieldValue } from "./field-words.ts";
import type { ChangeTicket } from "./use-ticket-change.ts";

export interface ConflictDialogProps {
  conflict: ConflictError;
  onChange: ChangeTicket;
  onClose: () => void;
}

/** Two people changed one field: both values, and the agent decides. */
export function ConflictDialog({ conflict, onChange, onClose }: ConflictDialogProps) {
  const t = useMessages();
  const { data: agents = [] } = useQuery(deskQueries.agents());
  const { data: config } = useQuery(deskQueries.config());
  const whose = useWhoseChange(conflict.current.id);
  const words = t.ticket.conflict;
  const [first] = conflict.conflicts;

  function handleSetMine() {
    onClose();
    const mine = Object.fromEntries(conflict.conflicts.map((one) => [one.field, one.mine])) as TicketChange;
    if (first) void onChange(mine, fieldName(t, first.field));
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.description}
      closeLabel={t.common.close}
      size="sm"
      footer={
        <>
          <Button onClick={handleSetMine}>{words.set}</Button>
          <Button variant="primary" onClick={onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      <table className="w-full text-start">
        <thead>
          <tr className="text-sm text-muted">
            <th scope="col" className="sr-only">
              {t.ticket.fields}
            </th>
            <th scope="col" className="py-1 text-start font-normal">
              {words.theirs}
            </th>
            <th scope="col" className="py-1 text-start font-normal">
              {words.yours}
            </th>
          </tr>
        </thead>
        <tbody>
          {conflict.conflicts.map(({ field, theirs, mine }) => (
            <tr key={field} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal text-muted">
                {fieldName(t, field)}
              </th>
              <td className="py-1.5 pe-3">
                {fieldValue(t, { agents, config }, field, theirs)}
                <Whose change={whose(field)} fallbackAt={conflict.current.updatedAt} />
              </td>
              <td className="py-1.5">{fieldValue(t, { agents, config }, field, mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

/** Until the audit trail has told who it was, when the ticket last changed is known. */
function Whose({ change, fallbackAt }: { change: TicketEvent | undefined; fallbackAt: string }) {
  return (
    <span className="block text-sm text-muted">
      {change && (
        <>
          <bdi>{change.actor.name}</bdi>
          {" · "}
        </>
      )}
      <RelativeTime at={change?.createdAt ?? fallbackAt} />
    </span>
  );
}
