import type { LucideIcon } from "lucide-react";
import Lock from "lucide-react/icons/lock";
import Paperclip from "lucide-react/icons/paperclip";
import { channelLooks, lookOf, priorityLooks, slaLooks, statusLooks } from "#src/parts/ticket-looks.ts";

const families = { status: statusLooks, priority: priorityLooks, channel: channelLooks, sla: slaLooks };
const single: Record<string, LucideIcon> = { attachment: Paperclip, restricted: Lock };
type Family = keyof typeof families;

/** The icons of all rows, drawn once; a row refers to `#row-{family}-{value}`. */
export function RowIconSheet() {
  return (
    <svg aria-hidden className="absolute size-0 overflow-hidden">
      {(Object.keys(families) as Family[]).flatMap((family) =>
        Object.entries(families[family]).map(([value, { icon }]) => (
          <RowSymbol key={`${family}-${value}`} id={`row-${family}-${value}`} icon={icon} />
        )),
      )}
      {Object.entries(single).map(([name, icon]) => (
        <RowSymbol key={name} id={`row-${name}`} icon={icon} />
      ))}
    </svg>
  );
}

function RowSymbol({ id, icon: Icon }: { id: string; icon: LucideIcon }) {
  return (
    <symbol id={id} viewBox="0 0 24 24">
      <Icon size={24} />
    </symbol>
  );
}

/** How a value looks, from the sheet; a value the desk does not know has the family's own sign. */
export function ValueIcon({ family, value }: { family: Family; value: string }) {
  const looks = families[family];
  const { tone } = lookOf(looks, value);
  return (
    <svg aria-hidden className={`size-3.5 shrink-0 ${tone}`}>
      <use href={`#row-${family}-${Object.hasOwn(looks, value) ? value : "other"}`} />
    </svg>
  );
}
