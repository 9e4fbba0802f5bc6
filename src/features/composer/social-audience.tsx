import Globe from "lucide-react/icons/globe";
import Lock from "lucide-react/icons/lock";
import type { SocialFacts } from "#src/domain/schema/channel-facts.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";

/** Who will read it, in words and with its own sign: a post cannot be taken back. */
export function SocialAudience({ facts, account }: { facts: SocialFacts; account: string }) {
  const t = useMessages();
  const network = labelOf(t.labels.network, facts.network);
  const isPublic = facts.visibility !== "direct";
  const Icon = isPublic ? Globe : Lock;
  return (
    <p
      className={`flex items-center gap-2 border-b border-line px-3 py-2 ${isPublic ? "bg-warning-soft text-warning" : "text-muted"}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {isPublic
        ? t.composer.publicPost({ network, handle: account })
        : t.composer.directMessage({ network, handle: account, to: facts.handle })}
    </p>
  );
}
