import type { Post } from "../schema/channel-facts.ts";

/**
 * So many posts of a public thread, in its order: those around the one that the ticket began with, which is the first
 * of its messages. From the beginning where none of them is a message.
 */
export function postsAround(posts: readonly Post[], most: number): readonly Post[] {
  const own = posts.findIndex(({ messageId }) => messageId !== null);
  const first = Math.max(0, Math.min(own - Math.floor(most / 2), posts.length - most));
  return posts.slice(first, first + most);
}
