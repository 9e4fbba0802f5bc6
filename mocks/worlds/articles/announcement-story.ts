type Notice = { title: string; /** Plain text, paragraphs parted by an empty line. */ body: string };

/** One official notice as it is written. Instants are RFC 3339, in UTC. */
export type AnnouncementStory = {
  id: string;
  kind: "maintenance" | "incident" | "policy" | "delisting" | "security";
  /** Symbols it is about; none when it is about no asset or about all of them. */
  assets: string[];
  translations: Partial<Record<"en" | "ja" | "zh", Notice>>;
  publishedAt: string;
  /** When the work or the fault began, or a change takes effect; it may lie after `publishedAt` or before it. */
  startsAt: string;
  /** When the work or the fault was over, or a notice of a change left the top; null while nobody knows. */
  endsAt: string | null;
  publishedOn: ("help_center" | "x" | "facebook" | "status_page" | "email")[];
  /** Articles whose facts it changes or puts in doubt. */
  articleIds: string[];
};
