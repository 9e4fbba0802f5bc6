import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { isBlank } from "#src/lib/visible-text.ts";

export interface PersonNameProps {
  name: string;
  className?: string | undefined;
}

/** A name as people write their own: in its direction, never turning round what stands beside it. */
export function PersonName({ name, className }: PersonNameProps) {
  const t = useMessages();
  return <bdi className={className}>{isBlank(name) ? t.common.unknown : name}</bdi>;
}
