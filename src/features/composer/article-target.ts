import type { QueryClient } from "@tanstack/react-query";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";

type Insert = (insertion: ArticleInsertion) => void;

interface Targets {
  /** The open composers, by their tickets. */
  open: Map<string, Insert>;
  /** For composers that are about to open. */
  waiting: Map<string, ArticleInsertion[]>;
}

const known = new WeakMap<QueryClient, Targets>();

function targetsOf(client: QueryClient): Targets {
  let targets = known.get(client);
  if (!targets) known.set(client, (targets = { open: new Map(), waiting: new Map() }));
  return targets;
}

/** An open composer takes articles from elsewhere, and those that waited for it. Returns what ends that. */
export function takeArticles(client: QueryClient, ticketId: string, insert: Insert): () => void {
  const { open, waiting } = targetsOf(client);
  open.set(ticketId, insert);
  const first = waiting.get(ticketId) ?? [];
  waiting.delete(ticketId);
  for (const insertion of first) insert(insertion);
  return () => {
    if (open.get(ticketId) === insert) open.delete(ticketId);
  };
}

/** Hands an article to the ticket's composer; false where it has to be opened first, and takes it then. */
export function offerArticle(client: QueryClient, ticketId: string, insertion: ArticleInsertion): boolean {
  const { open, waiting } = targetsOf(client);
  const insert = open.get(ticketId);
  if (insert) insert(insertion);
  else waiting.set(ticketId, [...(waiting.get(ticketId) ?? []), insertion]);
  return insert !== undefined;
}
