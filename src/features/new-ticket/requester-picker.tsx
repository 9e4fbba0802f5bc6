import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Search from "lucide-react/icons/search";
import { useEffect, useState } from "react";
import { onBehalfQueries } from "#src/api/on-behalf.ts";
import type { Requester } from "#src/domain/schema/requester.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { ContactValue } from "#src/parts/contact-value.tsx";
import { PersonName } from "#src/parts/person-name.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { Avatar } from "#src/ui/avatar.tsx";
import { Button } from "#src/ui/button.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import type { TicketForm } from "./ticket-form.ts";

/** Nobody is asked for in the middle of a word. */
const restMs = 250;

interface RequesterPickerProps {
  form: TicketForm;
  onChange: (fields: Partial<TicketForm>) => void;
  problem: string | undefined;
  nameProblem: string | undefined;
}

/** Who calls: somebody the desk knows, or somebody new. */
export function RequesterPicker({ form, onChange, problem, nameProblem }: RequesterPickerProps) {
  const words = useAllMessages().newTicket;
  if (form.isNew)
    return (
      <div className="flex flex-col gap-3">
        <TextField
          label={words.name}
          value={form.name}
          maxLength={200}
          error={nameProblem}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={words.phone}
            type="tel"
            value={form.phone}
            hint={words.optional}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => onChange({ phone: event.target.value })}
          />
          <TextField
            label={words.email}
            type="email"
            value={form.email}
            hint={words.optional}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => onChange({ email: event.target.value })}
          />
        </div>
        <Button size="sm" variant="ghost" className="self-start" onClick={() => onChange({ isNew: false })}>
          {words.known}
        </Button>
      </div>
    );
  if (form.requester)
    return (
      <div className="flex items-center gap-2 rounded-md border border-line bg-surface px-3 py-2">
        <Person person={form.requester} isChosen />
        <Button size="sm" variant="ghost" onClick={() => onChange({ requester: null })}>
          {words.change}
        </Button>
      </div>
    );
  return (
    <Finder
      problem={problem}
      onPick={(requester) => onChange({ requester })}
      onNew={(name) => onChange({ isNew: true, ...(form.name === "" ? { name } : {}) })}
    />
  );
}

interface FinderProps {
  problem: string | undefined;
  onPick: (requester: Requester) => void;
  /** With what was searched for, which is likely their name. */
  onNew: (name: string) => void;
}

function Finder({ problem, onPick, onNew }: FinderProps) {
  const words = useAllMessages().newTicket;
  const [text, setText] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery({ ...onBehalfQueries.requesters(q), placeholderData: keepPreviousData });
  const people = q === "" ? [] : (found.data ?? []);
  const isName = !/[@\d]/u.test(q);
  return (
    <div className="flex flex-col gap-2">
      <TextField
        type="search"
        label={words.searchLabel}
        value={text}
        maxLength={200}
        error={problem}
        autoComplete="off"
        icon={<Search aria-hidden />}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="text-sm text-muted empty:hidden">
        {q !== "" && !found.isError && (found.data ? count() : words.searching)}
      </p>
      {q !== "" && found.isError && (
        <QueryError compact error={found.error} onRetry={() => void found.refetch()} />
      )}
      {people.length > 0 && (
        <ul className="max-h-72 overflow-y-auto rounded-md border border-line bg-surface">
          {people.map((person) => (
            <li key={person.id} className="border-b border-line last:border-b-0">
              <button
                type="button"
                onClick={() => onPick(person)}
                className="flex w-full items-center gap-2 px-3 py-1.5 text-start hover:bg-surface-hover"
              >
                <Person person={person} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button size="sm" className="self-start" onClick={() => onNew(isName ? q : "")}>
        {words.somebodyNew}
      </Button>
    </div>
  );

  function count() {
    return people.length === 0 ? words.notFound : words.found({ count: people.length });
  }
}

function Person({ person, isChosen = false }: { person: Requester; isChosen?: boolean }) {
  const t = useAllMessages();
  const contacts = person.contacts.filter(({ kind }) => isChosen || kind !== "phone");
  return (
    <>
      <Avatar name={person.name} />
      <span className="min-w-0 flex-1">
        <PersonName name={person.name} className="block truncate font-medium" />
        <span className="flex flex-wrap gap-x-2 text-sm text-muted">
          {contacts.map((contact) => (
            <span key={`${contact.kind} ${contact.value}`} className="min-w-0 wrap-anywhere">
              <ContactValue contact={contact} />
            </span>
          ))}
          <span>{labelOf(t.labels.verificationLevel, person.verificationLevel)}</span>
        </span>
      </span>
    </>
  );
}
