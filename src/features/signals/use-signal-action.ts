import { useQuery, useQueryClient } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { macroValues } from "#src/domain/rules/fill-macro.ts";
import type { Signal } from "#src/domain/rules/signals/signal.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { Ticket, TicketChange } from "#src/domain/schema/ticket.ts";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { nearestLocale } from "#src/lib/i18n/locale.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { applyMacro, macroOfSignal } from "#src/store/apply-macro.ts";
import { beginInvitation, publicName } from "#src/store/take-private.ts";
import { changeTicketFields } from "#src/store/ticket-changes.ts";
import { proposeReply } from "#src/store/writes.ts";
import { showToast } from "#src/ui/toast-store.ts";

interface SignalAction {
  label: string;
  run: () => void;
}

/** The one thing that can be done about a signal; null where the finding speaks for itself. */
export function useSignalAction(ticket: Ticket): (signal: Signal) => SignalAction | null {
  const t = useAllMessages();
  const locale = useLocale();
  const client = useQueryClient();
  const session = useQuery(sessionQueries.current()).data;
  const config = useQuery(deskQueries.config()).data;
  const securityGroup = config?.categories.find(({ id }) => id === "security")?.groupId;
  // Nobody is asked for account data where everybody reads the answer.
  const isPublic = "visibility" in ticket.facts && ticket.facts.visibility === "public";
  const name = publicName(ticket);

  const tell = (error: unknown) =>
    showToast({ title: t.signals.failed, description: errorSentence(t, error), tone: "danger" });

  /** A draft speaks the customer's language, whatever the agent's. */
  const draft = (words: (draft: typeof t.signals.draft) => string) => {
    loadWholeCatalogue(nearestLocale(ticket.language))
      .then((theirs) => proposeReply(client, ticket.id, words(theirs.signals.draft)))
      .catch(tell);
  };
  const change = (fields: TicketChange) => {
    changeTicketFields(client, ticket, fields).catch(tell);
  };

  const link = (announcement: Announcement) => {
    changeTicketFields(client, ticket, { incidentId: announcement.id }).then(
      () =>
        showToast({
          title: t.signals.linkedTo({ title: localized(announcement.title, locale) }),
          action: { label: t.common.undo, onAction: () => change({ incidentId: null }) },
        }),
      tell,
    );
  };

  const freeze = async () => {
    const macro = await macroOfSignal(client, "live_compromise", ticket.channel);
    if (macro && session && config) {
      if (macro.change) change(macro.change);
      return applyMacro(client, ticket, macro, macroValues(ticket, session, config), locale).catch(tell);
    }
    // A desk without such a macro, or one that cannot be read now, still answers at once.
    change({ priority: "urgent", category: "security" });
    draft(({ safety }) => safety({ name }));
  };

  return (signal) => {
    const { action } = t.signals;
    const takePrivate = {
      label: action.takePrivate,
      run: () => void beginInvitation(client, ticket).catch(tell),
    };
    switch (signal.kind) {
      case "live_compromise":
        return {
          label: action.freeze,
          run: () => void freeze(),
        };
      case "missing_information":
        if (isPublic) return takePrivate;
        return {
          label: action.ask,
          run: () =>
            draft(({ ask, item }) =>
              ask({ name, items: signal.fields.map((field) => `- ${item[field]}`).join("\n") }),
            ),
        };
      case "bad_checksum":
        return {
          label: action.askAgain,
          run: () => draft(({ askAgain }) => askAgain({ name, value: signal.value })),
        };
      case "public_account_data":
        return takePrivate;
      case "incident":
        return { label: action.link, run: () => link(signal.match.announcement) };
      case "vague_subject":
        return { label: action.useSubject, run: () => change({ subject: signal.proposed }) };
      case "sender":
        if (signal.severity === "note" || securityGroup === undefined || ticket.groupId === securityGroup)
          return null;
        return { label: action.toSecurity, run: () => change({ groupId: securityGroup }) };
    }
  };
}
