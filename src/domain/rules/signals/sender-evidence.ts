import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import { addressFindings } from "./sender-address.ts";
import { senderContext, type SenderDesk, type SenderRequester } from "./sender-context.ts";
import type { SenderFinding } from "./sender-finding.ts";
import { nameFindings } from "./sender-name.ts";
import { senderProof } from "./sender-proof.ts";
import { routeFindings } from "./sender-route.ts";

const weight = { forged: 0, suspicious: 1, note: 2 } as const;

/** What one mail tells of who sent it, the gravest first. Nothing is found where nothing is to be said. */
export function senderEvidence(
  mail: MailFacts,
  desk: SenderDesk,
  requester: SenderRequester,
): SenderFinding[] {
  const context = senderContext(mail, desk, requester);
  const names = nameFindings(context);
  const isNameForged = names.some(({ severity }) => severity === "forged");
  return [
    ...senderProof(mail, context.claims),
    ...addressFindings(context, isNameForged),
    ...names,
    ...routeFindings(context),
  ].toSorted((one, other) => weight[one.severity] - weight[other.severity]);
}
