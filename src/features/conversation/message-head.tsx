import Check from "lucide-react/icons/check";
import Clock from "lucide-react/icons/clock";
import CornerUpLeft from "lucide-react/icons/corner-up-left";
import Globe from "lucide-react/icons/globe";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import MessageSquareLock from "lucide-react/icons/message-square-lock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import UserRound from "lucide-react/icons/user-round";
import type { ReactNode } from "react";
import type { Message } from "#src/domain/schema/message.ts";
import { formatClock, formatExact } from "#src/lib/format-time.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { PersonName } from "#src/parts/person-name.tsx";
import { Avatar } from "#src/ui/avatar.tsx";
import { Badge } from "#src/ui/badge.tsx";

/** Who wrote, in which role, where it went and when. */
export function MessageHead({ message, actions }: { message: Message; actions: ReactNode }) {
  const locale = useLocale();
  const at = Date.parse(message.createdAt);
  return (
    <header className="flex min-h-6 items-center gap-2">
      <Avatar name={message.author.name} size="md" />
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
        <PersonName name={message.author.name} className="truncate font-medium text-text" />
        <RoleMark message={message} />
      </span>
      <span className="ms-auto flex shrink-0 items-center gap-1.5 text-sm text-faint">
        <Delivery message={message} />
        <time dateTime={message.createdAt} title={formatExact(locale, at)}>
          {formatClock(locale, at)}
        </time>
        {actions}
      </span>
    </header>
  );
}

function RoleMark({ message }: { message: Message }) {
  const t = useMessages();
  if (message.visibility === "internal")
    return (
      <Badge tone="note" icon={<LockKeyhole aria-hidden />}>
        {t.timeline.note}
        <span className="sr-only"> {t.timeline.noteHint}</span>
      </Badge>
    );
  const isCustomer = message.author.kind === "requester";
  const Icon = isCustomer ? UserRound : CornerUpLeft;
  return (
    <>
      <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap text-muted">
        <Icon aria-hidden size={13} className="text-faint" />
        {isCustomer
          ? t.timeline.customer
          : message.author.kind === "agent"
            ? t.timeline.agent
            : t.timeline.system}
      </span>
      {message.socialVisibility === "public" && (
        <Badge tone="warning" icon={<Globe aria-hidden />}>
          {t.timeline.publicPost}
        </Badge>
      )}
      {message.socialVisibility === "direct" && (
        <Badge icon={<MessageSquareLock aria-hidden />}>{t.timeline.directMessage}</Badge>
      )}
    </>
  );
}

function Delivery({ message }: { message: Message }) {
  const t = useMessages();
  const locale = useLocale();
  if (message.author.kind === "requester" || message.visibility === "internal") return null;
  if (message.delivery === "failed")
    return (
      <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
        {t.timeline.failed}
      </Badge>
    );
  if (message.delivery === "scheduled" && message.sendAt)
    return (
      <Badge tone="info" icon={<Clock aria-hidden />}>
        {t.timeline.scheduledFor({ time: formatExact(locale, Date.parse(message.sendAt)) })}
      </Badge>
    );
  return (
    <span title={t.timeline.sent}>
      <Check aria-hidden size={13} />
      <span className="sr-only">{t.timeline.sent}</span>
    </span>
  );
}
