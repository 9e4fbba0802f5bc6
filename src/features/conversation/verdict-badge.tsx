import Check from "lucide-react/icons/check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { PlaceVerdict } from "#src/domain/rules/forwarded-mail/place-verdict.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Badge } from "#src/ui/badge.tsx";
import { verdictWords } from "./evidence-report.ts";

/** How a domain compares with the official ones. */
export function VerdictBadge({ verdict }: { verdict: PlaceVerdict }) {
  const words = verdictWords(useAllMessages(), verdict);
  if (verdict.kind === "other") return <Badge>{words}</Badge>;
  return verdict.kind === "official" ? (
    <Badge tone="success" icon={<Check aria-hidden />}>
      {words}
    </Badge>
  ) : (
    <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
      {words}
    </Badge>
  );
}
