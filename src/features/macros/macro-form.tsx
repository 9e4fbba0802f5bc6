import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { macroProblems } from "#src/domain/rules/macro-problems.ts";
import { channels, type DeskConfig } from "#src/domain/schema/desk-config.ts";
import { macroScopes, type Macro, type MacroContent } from "#src/domain/schema/macro.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { keepMacroDraft, type MacroDraft } from "#src/store/macro-drafts.ts";
import { changeMacro, createMacro } from "#src/store/macros.ts";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { MacroChangeFields } from "./macro-change-fields.tsx";
import { isUsedAtOnce, waitsBefore } from "./macro-rights.ts";
import { MacroTexts } from "./macro-texts.tsx";
import { macroFault } from "./macro-words.ts";
import { newMacro } from "./macros-search.ts";

interface MacroFormProps {
  macro: Macro | null;
  /** What was written before and not saved. */
  kept: MacroDraft | null;
  agent: Session["agent"];
  config: DeskConfig | undefined;
  onCreated: (id: string) => void;
}

const emptyContent: MacroContent = {
  name: "",
  category: null,
  channels: [],
  body: {},
  note: null,
  change: null,
};

/** An author goes on with the text that waits, everybody else begins with the one in use. */
function beginning(macro: Macro | null, agent: Session["agent"]): MacroContent {
  if (!macro) return emptyContent;
  if (macro.proposal?.by.id === agent.id) return macro.proposal.content;
  const { name, category, channels: where, body, note, change } = macro;
  return { name, category, channels: where, body, note, change };
}

export function MacroForm({ macro, kept, agent, config, onCreated }: MacroFormProps) {
  const t = useAllMessages();
  const words = t.macros;
  const client = useQueryClient();
  const draftId = macro?.id ?? newMacro;
  const first = beginning(macro, agent);
  // Until something is written, what colleagues change is seen here at once.
  const [edited, setEdited] = useState(kept);
  const content = edited?.content ?? first;
  const scope = macro?.scope ?? edited?.scope ?? "personal";
  const [wasRefused, setWasRefused] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  // One key for all tries of one macro.
  const [key] = useState(() => crypto.randomUUID());

  const problems = macroProblems(content);
  const isChanged = JSON.stringify(content) !== JSON.stringify(first);
  const before = waitsBefore(agent, macro);
  const isAtOnce = isUsedAtOnce(agent, scope);
  const blocked =
    before !== null ? words.waitsBefore({ name: before }) : isChanged ? undefined : words.nothingChanged;

  const change = (part: Partial<MacroContent>, nextScope = scope) => {
    const next = { scope: nextScope, content: { ...content, ...part } };
    setEdited(next);
    keepMacroDraft(client, draftId, next);
  };

  const forget = () => {
    setEdited(null);
    keepMacroDraft(client, draftId, null);
  };

  async function handleSave() {
    setWasRefused(problems !== null);
    if (problems) return;
    setSaving(true);
    setFault(null);
    try {
      const saved = macro
        ? await changeMacro(client, macro, content)
        : await createMacro(client, key, { scope, content });
      forget();
      showToast({ title: saved.proposal ? words.sentForApproval : words.saved, tone: "success" });
      if (!macro) onCreated(saved.id);
    } catch (error) {
      setFault(macroFault(t, error));
    } finally {
      setSaving(false);
    }
  }

  const categories = [
    { value: "", label: words.anyCategory },
    ...(config?.categories ?? []).map(({ id }) => ({ value: id, label: labelOf(t.labels.category, id) })),
  ];
  return (
    <form
      noValidate
      aria-label={words.form}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
    >
      {before !== null && <Notice tone="warning">{words.waitsBefore({ name: before })}</Notice>}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          label={words.name}
          className="min-w-64 flex-1"
          value={content.name}
          maxLength={120}
          error={wasRefused && problems?.name ? words.nameMissing : undefined}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectMenu
          variant="field"
          size="md"
          label={t.ticket.category}
          value={content.category ?? ""}
          options={categories}
          onChange={(value) => change({ category: value === "" ? null : value })}
          searchPlaceholder={t.ticket.searchOptions}
          emptyText={t.common.noMatches}
        />
        {!macro && (
          <Segmented
            label={words.scope}
            value={scope}
            options={macroScopes.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={(value) => change({}, value)}
          />
        )}
      </div>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="mb-1 font-medium">{words.channels}</legend>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={t.labels.channel[channel]}
            checked={content.channels.includes(channel)}
            onChange={(isOn) =>
              change({
                channels: channels.filter((one) => (one === channel ? isOn : content.channels.includes(one))),
              })
            }
          />
        ))}
        <p className="w-full text-sm text-muted">{words.channelsHint}</p>
      </fieldset>
      <MacroTexts
        content={content}
        config={config}
        unknown={problems?.unknown}
        isBodyMissing={wasRefused && problems?.body === true}
        onChange={change}
      />
      <MacroChangeFields
        change={content.change}
        config={config}
        onChange={(fields) => change({ change: fields })}
      />
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-4 py-3 md:-mx-6 md:px-6">
        <Button type="submit" variant="primary" loading={isSaving} disabledReason={blocked}>
          {isAtOnce ? words.save : words.sendForApproval}
        </Button>
        {isChanged && (
          <Button variant="ghost" onClick={forget}>
            {words.discard}
          </Button>
        )}
        <span className="min-w-0 flex-1 text-sm text-muted">
          {fault === null && !isAtOnce && words.approvalHint}
          {wasRefused && problems && (
            <span role="alert" className="text-danger">
              {words.mendFirst}
            </span>
          )}
          {fault !== null && (
            <span role="alert" className="text-danger">
              {words.notSaved} {fault}
            </span>
          )}
        </span>
      </div>
    </form>
  );
}
