import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { changedParts } from "#src/domain/rules/macro-problems.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Macro, MacroContent, MacroReview } from "#src/domain/schema/macro.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { reviewMacro } from "#src/store/macros.ts";
import { Button } from "#src/ui/button.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { changeWords, languageName, macroFault } from "./macro-words.ts";

interface MacroProposalProps {
  macro: Macro;
  proposal: NonNullable<Macro["proposal"]>;
  agent: Session["agent"];
  config: DeskConfig | undefined;
  /** It was withdrawn, and nothing of the macro is left. */
  onGone: () => void;
}

type Part = keyof MacroContent;

/** What waits for a supervisor, beside what is in use; and the decision about it. */
export function MacroProposal({ macro, proposal, agent, config, onGone }: MacroProposalProps) {
  const t = useAllMessages();
  const words = t.macros;
  const client = useQueryClient();
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState("");
  const [running, setRunning] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isRejecting) reasonField.current?.focus();
  }, [isRejecting]);
  const isSupervisor = agent.role === "supervisor";
  const isMine = proposal.by.id === agent.id;
  const { rejection, content } = proposal;
  const isTooShort = reason.trim().length < 3;
  const parts = macro.inUse
    ? changedParts(macro, content)
    : (["body", "note", "change"] as const).filter((part) => content[part] !== null);

  async function decide(verdict: "approve" | "reject" | "withdraw") {
    setRunning(verdict);
    setFault(null);
    try {
      const review: MacroReview = { verdict, reason: verdict === "reject" ? reason.trim() : null };
      const left = await reviewMacro(client, macro, review);
      showToast({ title: words.decided[verdict] });
      if (!left) onGone();
    } catch (error) {
      setFault(macroFault(t, error));
    } finally {
      setRunning(null);
    }
  }
  const linesOf = (from: MacroContent, part: Part): string => {
    if (part === "name") return from.name;
    if (part === "category")
      return from.category === null ? words.anyCategory : labelOf(t.labels.category, from.category);
    if (part === "channels")
      return (
        from.channels.map((channel) => labelOf(t.labels.channel, channel)).join(", ") || words.everywhere
      );
    if (part === "change") return changeWords(t, config, from.change).join("\n") || t.common.none;
    return "";
  };

  return (
    <section
      aria-label={words.proposal}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface-raised px-4 py-3"
    >
      <div>
        <h2 className="font-semibold">{rejection ? words.wasRejected : words.waitsForApproval}</h2>
        <p className="text-sm text-muted">
          {words.proposedBy({ name: proposal.by.name })} · <RelativeTime at={proposal.at} />
          {macro.inUse ? ` · ${words.oldStays}` : ""}
        </p>
        {rejection && (
          <p className="mt-1">
            {words.rejectedBy({ name: rejection.by.name })} <bdi>{rejection.reason}</bdi>
          </p>
        )}
      </div>
      {parts.map((part) =>
        part === "body" || part === "note" ? (
          changedLanguages(macro, content, part).map((language) => (
            <Compared
              key={`${part}-${language}`}
              title={`${words.parts[part]} · ${languageName(language)}`}
              before={macro.inUse ? (macro[part]?.[language] ?? "") : null}
              after={content[part]?.[language] ?? ""}
              lang={language}
            />
          ))
        ) : (
          <Compared
            key={part}
            title={words.fields[part]}
            before={macro.inUse ? linesOf(macro, part) : null}
            after={linesOf(content, part)}
          />
        ),
      )}
      <div className="flex flex-wrap items-end gap-2">
        {isSupervisor && !isRejecting && (
          <Button variant="primary" loading={running === "approve"} onClick={() => void decide("approve")}>
            {words.approve}
          </Button>
        )}
        {isSupervisor && !rejection && !isRejecting && (
          <Button onClick={() => setRejecting(true)}>{words.reject}</Button>
        )}
        {isSupervisor && isRejecting && (
          <>
            <TextField
              ref={reasonField}
              label={words.reason}
              className="min-w-56 flex-1"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Button
              variant="danger"
              loading={running === "reject"}
              disabledReason={isTooShort ? words.reasonNeeded : undefined}
              onClick={() => void decide("reject")}
            >
              {words.reject}
            </Button>
            <Button variant="ghost" onClick={() => setRejecting(false)}>
              {t.common.cancel}
            </Button>
          </>
        )}
        {isMine && (
          <Button variant="ghost" loading={running === "withdraw"} onClick={() => void decide("withdraw")}>
            {words.withdraw}
          </Button>
        )}
        {!isSupervisor && !isMine && <p className="text-sm text-muted">{words.supervisorDecides}</p>}
        {fault !== null && (
          <p role="alert" className="text-sm text-danger">
            {words.notDecided} {fault}
          </p>
        )}
      </div>
    </section>
  );
}

function changedLanguages(macro: Macro, content: MacroContent, part: "body" | "note"): string[] {
  const languages = new Set([...Object.keys(macro[part] ?? {}), ...Object.keys(content[part] ?? {})]);
  return [...languages].filter(
    (language) => !macro.inUse || macro[part]?.[language] !== content[part]?.[language],
  );
}

interface ComparedProps {
  title: string;
  /** null: there is nothing in use to compare with. */
  before: string | null;
  after: string;
  lang?: string;
}

function Compared({ title, before, after, lang }: ComparedProps) {
  const words = useAllMessages().macros;
  const box = "rounded-md border border-line px-2 py-1.5 whitespace-pre-wrap wrap-anywhere";
  return (
    <div role="group" aria-label={title} className="flex flex-col gap-1">
      <h3 className="text-sm font-medium">{title}</h3>
      <div className={`grid gap-2 ${before === null ? "" : "md:grid-cols-2"}`}>
        {before !== null && (
          <div className="min-w-0">
            <p className="text-sm text-muted">{words.inUse}</p>
            <p lang={lang} className={box}>
              {before || words.nothing}
            </p>
          </div>
        )}
        <div className="min-w-0">
          <p className="text-sm text-muted">{words.proposed}</p>
          <p lang={lang} className={`${box} bg-accent-soft`}>
            {after || words.nothing}
          </p>
        </div>
      </div>
    </div>
  );
}
