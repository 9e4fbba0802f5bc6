import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import ChevronDown from "lucide-react/icons/chevron-down";
import Lock from "lucide-react/icons/lock";
import Paperclip from "lucide-react/icons/paperclip";
import Reply from "lucide-react/icons/reply";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { docOfLines, isEmptyDoc, linesOf } from "#src/domain/rules/rich-text.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import type { Draft } from "#src/store/draft.ts";
import { beginInvitation } from "#src/store/take-private.ts";
import { changeKind, tellDraft, writeDraft } from "#src/store/writes.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import type { ArticlesSlot } from "./articles-slot.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { ChangeChips } from "./change-chips.tsx";
import { DraftNotices } from "./draft-notices.tsx";
import { FormatToolbar } from "./format-toolbar.tsx";
import { LinkField } from "./link-field.tsx";
import { MacroMenu } from "./macro-menu.tsx";
import { MailRecipients } from "./mail-recipients.tsx";
import { MissingPlaces } from "./missing-places.tsx";
import { PlainText } from "./plain-text.tsx";
import { RichEditor } from "./rich-editor.tsx";
import { SendButtons } from "./send-buttons.tsx";
import { SocialAudience } from "./social-audience.tsx";
import { SocialLength } from "./social-length.tsx";
import { useUploads } from "./uploads.ts";
import { useArticlesMenu } from "./use-articles-menu.ts";
import { useChangeDraft } from "./use-change-draft.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { usePickMacro } from "./use-pick-macro.ts";
import { useSend } from "./use-send.ts";

const OtherText = latePart(async () => (await import("./other-text.tsx")).OtherText);
const DisclosedFactsNotice = latePart(
  async () => (await import("./disclosed-facts-notice.tsx")).DisclosedFactsNotice,
);

export interface ComposerFormProps {
  ticket: Ticket;
  draft: Draft;
  epoch: number;
  isLoaded: boolean;
  /** Grows each time the agent asks for the text field. */
  focusRequest: number;
  /** Searches the help centre for what goes into the text. */
  articles: ArticlesSlot | undefined;
  onCollapse: () => void;
  onSent: () => void;
}

export function ComposerForm({
  ticket,
  draft,
  epoch,
  isLoaded,
  focusRequest,
  articles,
  onCollapse,
  onSent,
}: ComposerFormProps) {
  const t = useMessages();
  const locale = useLocale();
  const client = useQueryClient();
  const changeDraft = useChangeDraft(ticket.id);
  const config = useQuery(deskQueries.config()).data;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [isMacroOpen, setMacroOpen] = useState(false);
  const plain = useRef<HTMLTextAreaElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const { uploads, items: uploadItems } = useUploads(ticket.id);

  const isNote = draft.visibility === "internal";
  const social = "network" in ticket.facts && "handle" in ticket.facts ? ticket.facts : null;
  const isPlain = social !== null && !isNote;
  const text = draft.doc ? linesOf(draft.doc) : "";
  const label = isNote ? t.composer.noteLabel : t.composer.replyLabel({ name: ticket.requester.name });
  const lang = (isNote ? locale : ticket.language) ?? undefined;

  const send = useSend({ ticket, draft, isLoaded, isPlain, uploads: uploadItems, onSent });
  const macros = usePickMacro({ ticket, draft, editor, plain, isPlain });

  const canQuote = !isPlain || social.visibility !== "public";
  const articlesMenu = useArticlesMenu({ ticketId: ticket.id, editor, plain, isPlain, isLoaded, canQuote });

  const attach = (files: File[]) => {
    if (files.length > 0) uploads.add(ticket.id, files, config?.uploadLimits);
  };
  const isOver = useFileDrop(attach);

  // What follows this form begins with all that was written in it.
  useEffect(() => () => tellDraft(client, ticket.id), [client, ticket.id]);

  useEffect(() => {
    if (focusRequest === 0) return;
    if (isPlain) plain.current?.focus();
    else if (editor) {
      editor.commands.focus("end");
      // The command itself waits for the next frame: a letter typed until then would be lost, or a single key's.
      editor.view.focus();
    }
  }, [focusRequest, editor, isPlain]);

  const handleKeyDown = (event: KeyboardEvent) => {
    // 229: browsers that end a composition with a plain keydown (UI Events §5.3.3).
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    send.send(send.defaultStatus);
  };

  return (
    <section
      aria-label={t.composer.region}
      data-composer
      onKeyDownCapture={handleKeyDown}
      className={`reading-column relative flex max-h-[60dvh] min-h-0 sm:max-h-[75dvh] flex-col border-t-2 ${isNote ? "border-note bg-note-soft" : "border-line bg-surface has-[:focus-visible]:border-accent"}`}
    >
      <div className="flex items-center gap-2 px-3 pt-2 pb-1.5">
        <Segmented
          label={t.composer.mode}
          className="shrink-0 whitespace-nowrap"
          value={draft.visibility}
          options={[
            { value: "public", label: t.composer.reply, icon: <Reply aria-hidden /> },
            { value: "internal", label: t.composer.note, icon: <Lock aria-hidden /> },
          ]}
          onChange={(visibility) => changeKind(client, ticket.id, visibility)}
        />
        {isNote && (
          <span className="truncate text-sm font-medium text-note max-sm:sr-only">{t.composer.noteHint}</span>
        )}
        <IconButton
          className="ms-auto"
          label={t.composer.collapse}
          icon={<ChevronDown aria-hidden />}
          onClick={onCollapse}
        />
      </div>

      <div className="min-h-0 overflow-y-auto">
        <DraftNotices ticketId={ticket.id} movedBy={draft.movedBy} />
        {!isEmptyDoc(draft.other) && (
          <OtherText kind={draft.visibility} onShow={(kind) => changeKind(client, ticket.id, kind)} />
        )}
        {send.mail && !isNote && (
          <MailRecipients
            {...send.mail}
            onTo={(to) => changeDraft({ to })}
            onCc={(cc) => changeDraft({ cc })}
            ccText={send.ccText}
            onCcText={send.setCcText}
          />
        )}
        {isPlain && social && (
          <SocialAudience
            facts={social}
            account={send.social?.handle ?? ""}
            isDirect={send.social?.isDirect ?? false}
            onChange={(audience) => changeDraft({ audience })}
            onInvite={() => void beginInvitation(client, ticket)}
          />
        )}

        {isPlain ? (
          <PlainText
            field={plain}
            text={text}
            label={label}
            lang={lang}
            isInvalid={send.social?.isOver === true}
            onChange={(typed) => changeDraft({ doc: docOfLines(typed) })}
            onFiles={attach}
            onSlash={() => setMacroOpen(true)}
            onKb={articlesMenu.openTyped}
          />
        ) : (
          <RichEditor
            key={epoch}
            initial={draft.doc}
            label={label}
            placeholder={isNote ? t.composer.notePlaceholder : t.composer.replyPlaceholder}
            lang={lang}
            onChange={(doc) => writeDraft(client, ticket.id, doc)}
            onFiles={attach}
            onSlash={() => setMacroOpen(true)}
            onKb={articlesMenu.openTyped}
            onLink={() => setLinkOpen(true)}
            onEditor={setEditor}
          />
        )}
        {isLinkOpen && editor && <LinkField editor={editor} onClose={() => setLinkOpen(false)} />}
        <MissingPlaces names={send.missing} editor={isPlain ? null : editor} plain={plain} />
        {isPlain && send.social && <SocialLength social={send.social} />}
        {draft.change && <ChangeChips change={draft.change} onChange={(change) => changeDraft({ change })} />}
        <AttachmentList
          attached={draft.attachments}
          uploads={uploadItems}
          onRemove={(id) => uploads.removeAttached(ticket.id, id)}
          onRetry={(key) => uploads.retry(ticket.id, key)}
          onDrop={(key) => uploads.drop(ticket.id, key)}
        />
      </div>

      {send.disclosed.length > 0 && (
        <DisclosedFactsNotice
          ticket={ticket}
          facts={send.disclosed}
          isHeld={send.isHeld}
          blockedReason={send.blockedReason}
          onSend={send.sendAllTheSame}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1.5 border-t border-line px-2 py-2">
        {!isPlain && editor && (
          <FormatToolbar editor={editor} isLinkOpen={isLinkOpen} onLink={() => setLinkOpen(true)} />
        )}
        <IconButton
          size="sm"
          label={t.composer.attach}
          icon={<Paperclip aria-hidden />}
          onClick={() => fileInput.current?.click()}
        />
        <input
          ref={fileInput}
          type="file"
          multiple
          hidden
          aria-label={t.composer.attach}
          onChange={(event) => {
            attach([...(event.target.files ?? [])]);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
        <MacroMenu
          ticket={ticket}
          open={isMacroOpen}
          onOpenChange={setMacroOpen}
          values={macros.values}
          onPick={macros.pick}
          onReturn={articlesMenu.focusText}
          onKb={articlesMenu.openFromMacros}
        />
        {articles?.(articlesMenu.slot)}
        <span className="ms-auto flex min-w-0 items-center gap-2">
          {send.refusal && (
            <span role="alert" className="min-w-0 text-sm text-danger">
              {send.refusal}
            </span>
          )}
          <SendButtons
            isNote={isNote}
            status={send.defaultStatus}
            isAnyway={draft.movedBy > 0}
            blockedReason={send.blockedReason}
            onSend={send.send}
          />
        </span>
      </div>
      {isOver && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-1 grid place-items-center rounded-md border-2 border-dashed border-accent bg-accent-soft font-medium text-accent-strong"
        >
          {t.composer.dropHere}
        </div>
      )}
    </section>
  );
}
