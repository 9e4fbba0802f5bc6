import type { Channel } from "#src/domain/schema/desk-config.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { lookOf } from "./ticket-looks.ts";
import { channelSigns } from "./ticket-signs.ts";

export interface ChannelIconProps {
  channel: Channel;
  /** Shows the word too; without it it is there for screen readers and on hover. */
  showLabel?: boolean;
}

export function ChannelIcon({ channel, showLabel = false }: ChannelIconProps) {
  const t = useMessages();
  const label = labelOf(t.labels.channel, channel);
  const { icon: Icon, tone } = lookOf(channelSigns, channel);
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={showLabel ? undefined : label}
    >
      <Icon aria-hidden size={14} className={`shrink-0 ${tone}`} />
      <span className={showLabel ? undefined : "sr-only"}>{label}</span>
    </span>
  );
}
