import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { postsAround } from "#src/domain/rules/posts-around.ts";
import type { ChannelFacts, SocialFacts } from "#src/domain/schema/channel-facts.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { ContextSection } from "#src/parts/context-section.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { PostRow } from "./post-row.tsx";

export interface PostsSectionProps {
  ticket: Ticket;
  onShowMessage: (messageId: string) => void;
}

const most = 5;

const isPublic = (facts: ChannelFacts): facts is SocialFacts =>
  "handle" in facts && facts.visibility === "public";

/** What the public sees around a ticket that began with one post of a conversation. */
export function PostsSection({ ticket: { facts }, onShowMessage }: PostsSectionProps) {
  const t = useAllMessages();
  const config = useQuery(deskQueries.config());
  const [isWhole, setIsWhole] = useState(false);
  if (!isPublic(facts)) return null;
  const words = t.posts;
  const posts = facts.thread ?? [];
  if (!config.data) {
    // Without its accounts nobody can tell who is the exchange.
    if (!config.isError) return null;
    return (
      <ContextSection title={words.title}>
        <QueryError compact error={config.error} onRetry={() => void config.refetch()} />
      </ContextSection>
    );
  }
  const desk = config.data;
  const opening = posts.find(({ messageId }) => messageId !== null);
  const shown = isWhole ? posts : postsAround(posts, most);
  const ours = posts.filter(({ author }) => author.kind === "exchange").length;
  return (
    <ContextSection title={words.title}>
      {posts.length === 0 ? (
        <p>
          {words.empty} <span className="text-muted">{words.emptyHint}</span>
        </p>
      ) : (
        <>
          <p className="mb-1 text-sm text-muted">
            {words.summary({ count: posts.length, ours, exchange: desk.exchangeName })}
          </p>
          <ol className="ruled">
            {shown.map((post) => (
              <PostRow
                key={post.id}
                post={post}
                answered={posts.find(({ id }) => id === post.inReplyTo) ?? null}
                isOpening={post === opening}
                network={facts.network}
                desk={desk}
                onShowMessage={onShowMessage}
              />
            ))}
          </ol>
          {posts.length > most && (
            <Button
              size="sm"
              variant="ghost"
              className="-ms-2 mt-1"
              aria-expanded={isWhole}
              onClick={() => setIsWhole(!isWhole)}
            >
              {isWhole ? words.fewer : words.all({ count: posts.length })}
            </Button>
          )}
        </>
      )}
    </ContextSection>
  );
}
