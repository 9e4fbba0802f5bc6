import Globe from "lucide-react/icons/globe";
import Lock from "lucide-react/icons/lock";
import type { SocialFacts } from "#src/domain/schema/channel-facts.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import type { Draft } from "#src/store/draft.ts";
import { Segmented } from "#src/ui/segmented.tsx";

const TakePrivate = latePart(async () => (await import("./take-private.tsx")).TakePrivate);

interface SocialAudienceProps {
  facts: SocialFacts;
  account: string;
  isDirect: boolean;
  onChange: (audience: Draft["audience"]) => void;
  /** Asks the customer, in public, to go on in private. */
  onInvite: () => void;
}

/** Who will read it, in words and with its own sign: a post cannot be taken back. What began in private stays there. */
export function SocialAudience({ facts, account, isDirect, onChange, onInvite }: SocialAudienceProps) {
  const t = useMessages();
  const network = labelOf(t.labels.network, facts.network);
  const Icon = isDirect ? Lock : Globe;
  const words = t.labels.socialVisibility;
  return (
    <div
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5 ${isDirect ? "text-muted" : "bg-warning-soft text-warning"}`}
    >
      <p className="flex min-w-48 flex-1 items-center gap-2 py-0.5">
        <Icon aria-hidden className="size-4 shrink-0" />
        {isDirect
          ? t.composer.directMessage({ network, handle: account, to: facts.handle })
          : t.composer.publicPost({ network, handle: account })}
      </p>
      {facts.visibility === "public" && (
        <>
          <Segmented
            label={t.ticket.context.where}
            value={isDirect ? "direct" : "public"}
            options={(["public", "direct"] as const).map((value) => ({ value, label: words[value] }))}
            onChange={(value) => onChange(value === "direct" ? value : null)}
          />
          {!isDirect && <TakePrivate onInvite={onInvite} />}
        </>
      )}
    </div>
  );
}
