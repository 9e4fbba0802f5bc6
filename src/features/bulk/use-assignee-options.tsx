import { useQuery, useQueryClient } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { supervisionQueries } from "#src/api/supervision.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import type { SelectOption } from "#src/ui/select-options.ts";
import type { BulkTarget } from "#src/store/writes.ts";
import { knownGroups } from "./known-groups.ts";

/**
 * Who can be given these tickets: who is in their groups first, the agent before the others, then who is
 * there; with how much each has, where it may be known. The server has the last word.
 */
export function useAssigneeOptions(target: BulkTarget): SelectOption[] {
  const t = useAllMessages();
  const groups = knownGroups(useQueryClient(), target);
  const me = useQuery(sessionQueries.current()).data?.agent;
  const isSupervisor = me?.role === "supervisor";
  const agents = useQuery(deskQueries.agents()).data ?? [];
  const workload = useQuery({ ...supervisionQueries.workload(), enabled: isSupervisor }).data;
  const isMember = (agent: (typeof agents)[number]) =>
    groups === null || [...groups].every((group) => agent.groupIds.includes(group));
  const rank = (agent: (typeof agents)[number]) =>
    (isMember(agent) ? 0 : 3) + (agent.id === me?.id ? 0 : agent.available ? 1 : 2);
  return agents
    .toSorted((a, b) => rank(a) - rank(b))
    .map((agent) => {
      const load = workload?.rows.find((row) => row.agent.id === agent.id);
      const facts = [
        load && t.bulk.workload(load),
        agent.available ? undefined : t.bulk.away,
        isMember(agent) ? undefined : t.bulk.notInGroup,
      ].filter(Boolean);
      return {
        value: agent.id,
        label: agent.id === me?.id ? t.bulk.you({ name: agent.name }) : agent.name,
        description: facts.join(" · ") || undefined,
        icon: <Avatar name={agent.name} size="sm" />,
        disabledReason: isSupervisor || agent.id === me?.id ? undefined : t.bulk.onlySupervisorAssigns,
      };
    });
}
