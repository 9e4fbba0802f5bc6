import * as table from "#src/domain/schema/endpoints/incident-updates.ts";
import { previewUpdate, sendUpdate } from "../desk/incident-updates.ts";
import { route } from "./route.ts";

export const incidentUpdateRoutes = [
  route(table.previewIncidentUpdate, ({ desk, agent, params, body }) => ({
    body: { recipients: previewUpdate(desk, agent, params["announcementId"] ?? "", body) },
  })),

  route(table.sendIncidentUpdate, ({ desk, agent, params, body }) => ({
    body: sendUpdate(desk, agent, params["announcementId"] ?? "", body),
  })),
];
