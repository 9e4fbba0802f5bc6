import type { TicketEvent } from "#src/domain/schema/message.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

/** Events whose words do not come with the first page. */
export function LaterEvent({ event: { kind, actor, from, to } }: { event: TicketEvent }) {
  const { identity, calls, timeline } = useAllMessages();
  const name = actor.name;
  switch (kind) {
    case "identity_confirmed":
      return identity.event.identity_confirmed({ actor: name, how: labelOf(identity.method, to ?? "") });
    case "identity_withdrawn":
      return identity.event.identity_withdrawn({ actor: name, how: labelOf(identity.method, from ?? "") });
    case "call_logged":
      return calls.event({ actor: name, outcome: labelOf(calls.outcome, to ?? "") });
    default:
      return timeline.unknownEvent({ actor: name, kind });
  }
}
