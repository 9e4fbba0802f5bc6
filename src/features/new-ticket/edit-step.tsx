import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { onBehalfChannels } from "#src/domain/schema/channel-facts.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { languageName } from "#src/lib/language-name.ts";
import { Button } from "#src/ui/button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import { TextArea, TextField } from "#src/ui/text-field.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { FactsFields } from "./facts-fields.tsx";
import { RequesterPicker } from "./requester-picker.tsx";
import { StillToAsk } from "./still-to-ask.tsx";
import { languageOf, longestSubject, problemsIn, type FormProblem, type TicketForm } from "./ticket-form.ts";

interface EditStepProps {
  form: TicketForm;
  /** What the server has refused, by field. */
  refusals: Partial<Record<keyof TicketForm, string>>;
  onChange: (fields: Partial<TicketForm>) => void;
  onDiscard: () => void;
}

export function EditStep({ form, refusals, onChange, onDiscard }: EditStepProps) {
  const t = useAllMessages();
  const words = t.newTicket;
  const locale = useLocale();
  const config = useQuery(deskQueries.config()).data;
  const [wasAsked, setWasAsked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const problems = wasAsked ? problemsIn(form) : [];

  const wordsOf = (...kinds: FormProblem[]): string | undefined => {
    const kind = kinds.find((one) => problems.includes(one));
    if (kind === undefined) return undefined;
    return kind === "subjectTooLong"
      ? words.needs.subjectTooLong({ count: form.subject.trim().length - longestSubject })
      : words.needs[kind];
  };
  const categoryProblem = wordsOf("category") ?? refusals.category;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setWasAsked(true);
    if (problemsIn(form).length === 0) return onChange({ step: "preview" });
    // After it is drawn, the first of them has the focus.
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid] button")?.focus(),
    );
  }
  function handleDiscard() {
    const before = form;
    onDiscard();
    setWasAsked(false);
    showToast({
      title: words.discarded,
      action: { label: t.common.undo, onAction: () => onChange(before) },
    });
  }

  return (
    <form
      ref={element}
      noValidate
      onSubmit={handleSubmit}
      className="grid items-start gap-6 lg:grid-cols-[1fr_18rem]"
    >
      <div className="flex min-w-0 flex-col gap-5">
        <div className="flex flex-col items-start gap-1">
          <span aria-hidden className="font-medium">
            {words.how}
          </span>
          <Segmented
            label={words.how}
            value={form.channel}
            options={onBehalfChannels.map((value) => ({ value, label: labelOf(t.labels.channel, value) }))}
            onChange={(channel) => onChange({ channel })}
          />
        </div>
        <fieldset>
          <legend className="mb-2 font-semibold">{words.requester}</legend>
          <RequesterPicker
            form={form}
            onChange={onChange}
            problem={wordsOf("requester") ?? refusals.requester}
            nameProblem={wordsOf("name") ?? refusals.name}
          />
        </fieldset>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <div className="flex min-w-0 flex-col items-start gap-1" data-invalid={categoryProblem && true}>
            <span aria-hidden className="font-medium">
              {words.category}
            </span>
            <SelectMenu
              variant="field"
              size="md"
              label={words.category}
              value={form.category}
              valueText={form.category === "" ? words.choose : labelOf(t.labels.category, form.category)}
              options={(config?.categories ?? []).map(({ id, description }) => ({
                value: id,
                label: labelOf(t.labels.category, id),
                description: description[locale] ?? description["en"],
              }))}
              onChange={(category) => onChange({ category })}
              searchPlaceholder={t.ticket.searchOptions}
              emptyText={t.common.noMatches}
            />
            {categoryProblem !== undefined && (
              <p role="alert" className="text-sm text-danger">
                {categoryProblem}
              </p>
            )}
          </div>
          <div className="flex flex-col items-start gap-1">
            <span aria-hidden className="font-medium">
              {words.language}
            </span>
            <SelectMenu
              variant="field"
              size="md"
              label={words.language}
              value={languageOf(form, locale)}
              valueText={languageName(locale, languageOf(form, locale))}
              options={(config?.languages ?? []).map((value) => ({
                value,
                label: languageName(locale, value),
              }))}
              onChange={(language) => onChange({ language })}
              searchPlaceholder={t.ticket.searchOptions}
              emptyText={t.common.noMatches}
            />
          </div>
        </div>
        <TextField
          label={words.subject}
          value={form.subject}
          error={wordsOf("subject", "subjectTooLong") ?? refusals.subject}
          autoComplete="off"
          onChange={(event) => onChange({ subject: event.target.value })}
        />
        <TextArea
          label={words.description}
          hint={words.descriptionHint}
          value={form.description}
          rows={6}
          maxLength={100_000}
          error={wordsOf("description") ?? refusals.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
        <FactsFields form={form} onChange={onChange} />
      </div>
      <div className="flex flex-col gap-3 lg:sticky lg:top-0">
        <StillToAsk form={form} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" type="submit">
            {words.preview}
          </Button>
          <Button variant="ghost" onClick={handleDiscard}>
            {words.discard}
          </Button>
        </div>
      </div>
    </form>
  );
}
