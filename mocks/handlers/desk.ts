import * as table from "#src/domain/schema/endpoints/session.ts";
import { route } from "./route.ts";

export const deskRoutes = [
  route(table.getDeskConfig, ({ desk, agent }) => {
    const groups = desk.config.groups.filter(
      (group) => !group.restricted || agent.groupIds.includes(group.id),
    );
    return { body: { ...desk.config, groups } };
  }),

  route(table.listAgents, ({ desk }) => ({
    body: {
      items: [...desk.agents.values()].map(({ id, name, role, groupIds, available }) => ({
        id,
        name,
        role,
        groupIds: [...groupIds],
        available,
      })),
    },
  })),
];
