import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemError } from "#src/api/errors.ts";
import type { CreatedTicket } from "#src/domain/schema/ticket-on-behalf.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { createTicket } from "#src/store/create-ticket.ts";
import { bodyOf, type TicketForm } from "./ticket-form.ts";

/** The field of the form that a JSON pointer (RFC 6901) of the request means; null where it is none of them. */
function fieldOf(pointer: string): keyof TicketForm | null {
  const [, first, second, third] = pointer.split("/");
  if (first === "subject" || first === "description" || first === "category") return first;
  if (first === "requester") return second === "name" ? "name" : third === undefined ? "requester" : null;
  return null;
}

type Refusals = Partial<Record<keyof TicketForm, string>>;

interface Creation {
  create: () => void;
  isBusy: boolean;
  error: unknown;
  /** What the server said of single fields. */
  refusals: Refusals;
  forget: () => void;
}

/** Creates the ticket under one key, so that a lost answer and another try make one ticket. */
export function useCreateTicket(
  form: TicketForm,
  change: (fields: Partial<TicketForm>) => void,
  onCreated: (created: CreatedTicket) => void,
): Creation {
  const client = useQueryClient();
  const locale = useLocale();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [refusals, setRefusals] = useState<Refusals>({});

  function create() {
    if (isBusy) return;
    const key = form.key || crypto.randomUUID();
    setIsBusy(true);
    setError(null);
    // Kept as it leaves: after a reload in between the same key goes out again.
    change({ key, isUncertain: true });
    createTicket(client, key, bodyOf(form, locale)).then(
      (created) => {
        setIsBusy(false);
        onCreated(created);
      },
      (reason: unknown) => {
        setIsBusy(false);
        const isRefused = reason instanceof ProblemError && reason.problem.status < 500;
        const errors = (isRefused && reason.problem.errors) || [];
        const fields: Refusals = {};
        for (const { pointer, detail } of errors) {
          const field = fieldOf(pointer);
          if (field) fields[field] ??= detail;
        }
        const isAtField = Object.keys(fields).length > 0;
        setRefusals(fields);
        setError(reason);
        // A refusal that came after an uncertain try says nothing of that one, but for what was read under its key.
        const isSettled = isRefused && (!form.isUncertain || reason.problem.code === "invalid");
        change({ isUncertain: !isSettled, ...(isAtField ? { step: "edit" } : {}) });
      },
    );
  }
  return { create, isBusy, error, refusals, forget: () => setRefusals({}) };
}
