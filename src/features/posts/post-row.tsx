import Copy from "lucide-react/icons/copy";
import CornerDownRight from "lucide-react/icons/corner-down-right";
import MessageSquareText from "lucide-react/icons/message-square-text";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { imitatedAccount } from "#src/domain/rules/signals/imitated-account.ts";
import type { Post } from "#src/domain/schema/channel-facts.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { withVisibleControls } from "#src/lib/visible-text.ts";
import { PersonName } from "#src/parts/person-name.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { showToast } from "#src/ui/toast-store.ts";

interface PostRowProps {
  post: Post;
  /** What it answers; null where that is not known. */
  answered: Post | null;
  /** Whether the ticket began with it. */
  isOpening: boolean;
  network: string;
  desk: DeskConfig;
  onShowMessage: (messageId: string) => void;
}

const handleOf = ({ author }: Post) => `@${withVisibleControls(author.handle).replace(/^@/, "")}`;

/** One post as everybody reads it, but with nothing to press in it: who wrote it is not who they say. */
export function PostRow({ post, answered, isOpening, network, desk, onShowMessage }: PostRowProps) {
  const t = useAllMessages();
  const words = t.posts;
  const { author, url, messageId } = post;
  const handle = handleOf(post);
  const isReply = post.inReplyTo !== null;
  const imitation = imitatedAccount(author, network, desk);

  async function handleCopy(address: string) {
    await navigator.clipboard.writeText(address);
    showToast({ title: t.common.copied });
  }

  return (
    <li className={isReply ? "ms-2 border-s-2 border-s-line py-2 ps-2" : "py-2"}>
      <p className="flex items-baseline gap-2">
        <PersonName name={author.name} className="min-w-0 flex-1 truncate font-medium" />
        <RelativeTime at={post.at} className="shrink-0 text-sm text-muted" />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
        {/* Whole, unlike the name: by one letter of it they are told apart. */}
        <bdi className="wrap-anywhere text-text">{handle}</bdi>
        <span>{labelOf({ ...words.kind, exchange: desk.exchangeName }, author.kind)}</span>
        {isReply && (
          <span className="flex min-w-0 items-center gap-1">
            <CornerDownRight aria-hidden className="size-3.5 shrink-0 rtl:-scale-x-100" />
            <bdi className="truncate">
              {answered ? words.replyTo({ handle: handleOf(answered) }) : words.reply}
            </bdi>
          </span>
        )}
        {isOpening && <Badge tone="accent">{words.own}</Badge>}
        {imitation && (
          <Badge tone="warning" icon={<TriangleAlert aria-hidden />}>
            {words.imitates({ account: imitation.account })}
          </Badge>
        )}
      </p>
      <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
        {post.text}
      </p>
      {(url !== null || messageId !== null) && (
        <div className="mt-0.5 flex items-center gap-1">
          <code dir="ltr" className="min-w-0 flex-1 truncate text-sm text-muted select-all">
            {url?.replace(/^https:\/\//, "")}
          </code>
          {url !== null && (
            <IconButton
              size="sm"
              label={words.copyAddress({ handle })}
              icon={<Copy aria-hidden />}
              onClick={() => void handleCopy(url)}
            />
          )}
          {messageId !== null && (
            <IconButton
              size="sm"
              label={words.showMessage({ handle })}
              icon={<MessageSquareText aria-hidden />}
              onClick={() => onShowMessage(messageId)}
            />
          )}
        </div>
      )}
    </li>
  );
}
