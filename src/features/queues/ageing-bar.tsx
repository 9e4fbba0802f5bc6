import type { QueueCell } from "#src/domain/schema/queue.ts";
import { useQueueWords } from "./words.ts";

const ageingShades = {
  under4h: "bg-faint/20",
  under1d: "bg-faint/40",
  under3d: "bg-faint/65",
  older: "bg-muted",
} as const;

const bands = ["under4h", "under1d", "under3d", "older"] as const;

/** How old the open tickets are, from young to old; the words say the same. */
export function AgeingBar({ ageing }: { ageing: QueueCell["ageing"] }) {
  const sentence = useQueueWords().ageingOf(ageing);
  return (
    <span
      role="img"
      aria-label={sentence}
      data-tooltip={sentence}
      className="flex h-1 w-full min-w-10 gap-px overflow-hidden rounded-full"
    >
      {bands
        .filter((band) => ageing[band] > 0)
        .map((band) => (
          <span
            key={band}
            className={`h-full min-w-0.5 ${ageingShades[band]}`}
            style={{ flexGrow: ageing[band] }}
          />
        ))}
    </span>
  );
}

/** Which shade is which age. */
export function AgeingLegend() {
  const words = useQueueWords();
  const labels = {
    under4h: words.legendUnder4h,
    under1d: words.legendUnder1d,
    under3d: words.legendUnder3d,
    older: words.legendOlder,
  };
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span className="text-faint">{words.ageing}</span>
      {bands.map((band) => (
        <span key={band} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={`h-1 w-4 rounded-full ${ageingShades[band]}`} />
          {labels[band]}
        </span>
      ))}
    </p>
  );
}
