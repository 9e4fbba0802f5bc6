import { useQuery, useQueryClient } from "@tanstack/react-query";
import FileText from "lucide-react/icons/file-text";
import MailCheck from "lucide-react/icons/mail-check";
import PhoneCall from "lucide-react/icons/phone-call";
import UserCheck from "lucide-react/icons/user-check";
import { sessionQueries } from "#src/api/session.ts";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import { identityMethods, type IdentityMethod } from "#src/domain/schema/identity.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { changeIdentity } from "#src/store/ticket-identity.ts";
import { Button } from "#src/ui/button.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { errorSentence } from "./problem-words.ts";

const icons = { call_back: PhoneCall, known_email: MailCheck, document: FileText, in_person: UserCheck };

interface IdentityMenuProps {
  ticket: Ticket;
  side?: "top" | "bottom";
}

/** Records how an agent made sure that the requester is who the account belongs to. */
export function IdentityMenu({ ticket, side = "bottom" }: IdentityMenuProps) {
  const words = useAllMessages().identity;
  const { change, blockedReason } = useIdentityChange(ticket);
  return (
    <Menu
      label={words.confirm}
      side={side}
      trigger={
        <Button size="sm" disabledReason={blockedReason}>
          {words.confirm}
        </Button>
      }
      items={identityMethods.map((how) => {
        const Icon = icons[how];
        return {
          id: how,
          label: words.method[how],
          description: words.methodHint[how],
          icon: <Icon className="size-4" />,
          disabledReason: blockedReason,
          onSelect: () => change(how),
        };
      })}
    />
  );
}

/** Says what was recorded, with a way back; what could not be is said with its reason. */
export function useIdentityChange(ticket: Ticket) {
  const t = useAllMessages();
  const words = t.identity;
  const client = useQueryClient();
  const session = useQuery({ ...sessionQueries.current(), enabled: false }).data;
  const verdict = session ? ticketCan.confirmIdentity(ticket, session) : true;
  const before = ticket.identity?.how ?? null;

  const run = (how: IdentityMethod | null, undo: IdentityMethod | null | undefined) => {
    changeIdentity(client, ticket.id, how).then(
      () =>
        showToast({
          id: `identity-${ticket.id}`,
          title: how === null ? words.withdrawn : words.recorded,
          tone: "success",
          ...(undo === undefined
            ? {}
            : { action: { label: t.common.undo, onAction: () => run(undo, undefined) } }),
        }),
      (error: unknown) =>
        showToast({
          id: `identity-${ticket.id}`,
          title: words.failed,
          description: errorSentence(t, error),
          tone: "danger",
          action: { label: t.common.retry, onAction: () => run(how, undo) },
        }),
    );
  };
  return {
    change: (how: IdentityMethod | null) => run(how, before),
    blockedReason: verdict === true ? undefined : t.ticket.cannot[verdict],
  };
}
