import { useState, type KeyboardEvent, type ReactNode } from "react";
import { addressText, divertsReplies, parseAddress } from "#src/domain/rules/reply-mail.ts";
import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Chip } from "#src/ui/chip.tsx";
import { Notice } from "#src/ui/notice.tsx";

interface MailRecipientsProps {
  from: string;
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  /** The mail that is answered. */
  answered: MailFacts;
  /** What stands in the Cc field and is no recipient yet. */
  ccText: string;
  onCcText: (text: string) => void;
  onTo: (to: MailAddress[]) => void;
  onCc: (cc: MailAddress[]) => void;
}

/** More than these are a number until they are asked for. */
const shownAtOnce = 8;

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 items-start gap-2">
      <dt className="w-12 shrink-0 leading-7 text-faint">{term}</dt>
      <dd className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-1">{children}</dd>
    </div>
  );
}

/** Whom a mail goes to: the sender and everybody who read along. */
export function MailRecipients({
  from,
  to,
  cc,
  answered,
  ccText,
  onCcText,
  onTo,
  onCc,
}: MailRecipientsProps) {
  const t = useAllMessages();
  const [isWrong, setWrong] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const { replyTo } = answered;
  const isFolded = (addresses: readonly MailAddress[]) => !isWhole && addresses.length > shownAtOnce + 1;
  const shownOf = (addresses: readonly MailAddress[]) =>
    isFolded(addresses) ? addresses.slice(0, shownAtOnce) : addresses;
  const fold = (addresses: readonly MailAddress[]) =>
    isFolded(addresses) && (
      <Button size="sm" variant="ghost" onClick={() => setIsWhole(true)}>
        {t.ticket.context.moreAddresses({ count: addresses.length - shownAtOnce })}
      </Button>
    );
  const answersSender = to[0]?.address === answered.from.address;

  const add = () => {
    const text = ccText.trim();
    if (text === "") return setWrong(false);
    const address = parseAddress(text);
    setWrong(address === null);
    if (!address) return;
    onCcText("");
    if (!cc.some((one) => one.address.toLowerCase() === address.address.toLowerCase()))
      onCc([...cc, address]);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isEnter = event.key === "Enter" && !event.metaKey && !event.ctrlKey;
    if (isEnter || event.key === "," || event.key === ";") {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && ccText === "" && cc.length > 0) onCc(cc.slice(0, -1));
  };

  return (
    <div className="border-b border-line px-3 py-1.5">
      <dl className={isWhole ? "max-h-48 overflow-y-auto" : undefined}>
        <Line term={t.writing.from}>
          <span className="truncate text-muted">{from}</span>
        </Line>
        <Line term={t.writing.to}>
          {shownOf(to).map((one) => (
            <bdi key={one.address} className="truncate">
              {addressText(one)}
            </bdi>
          ))}
          {fold(to)}
        </Line>
        <Line term={t.writing.cc}>
          {shownOf(cc).map((one) => (
            <Chip
              key={one.address}
              onRemove={() => onCc(cc.filter((other) => other !== one))}
              removeLabel={t.writing.removeAddress({ address: one.address })}
            >
              {addressText(one)}
            </Chip>
          ))}
          {fold(cc)}
          <input
            aria-label={t.writing.addCc}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? "composer-cc-wrong" : undefined}
            type="text"
            inputMode="email"
            autoComplete="off"
            value={ccText}
            placeholder={cc.length === 0 ? t.writing.ccHint : ""}
            onChange={(event) => {
              onCcText(event.target.value);
              setWrong(false);
            }}
            onKeyDown={handleKeyDown}
            onBlur={add}
            className="-mx-1 h-6 min-w-32 flex-1 rounded-sm bg-transparent px-1"
          />
        </Line>
      </dl>
      {isWrong && (
        <p id="composer-cc-wrong" role="alert" className="ps-14 text-sm text-danger">
          {t.composer.ccInvalid({ text: ccText.trim() })}
        </p>
      )}
      {replyTo && divertsReplies(answered) && (
        <Notice tone="warning" className="my-1">
          <p>{t.writing.replyToDiffers({ replyTo: replyTo.address, from: answered.from.address })}</p>
          <Button size="sm" className="mt-1" onClick={() => onTo([answersSender ? replyTo : answered.from])}>
            {answersSender ? t.writing.useReplyTo : t.writing.useSender}
          </Button>
        </Notice>
      )}
    </div>
  );
}
