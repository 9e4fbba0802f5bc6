import * as helpCenter from "./endpoints/help-center.ts";
import * as incidentUpdates from "./endpoints/incident-updates.ts";
import * as live from "./endpoints/live.ts";
import * as macros from "./endpoints/macros.ts";
import * as messages from "./endpoints/messages.ts";
import * as messageSource from "./endpoints/message-source.ts";
import * as onBehalf from "./endpoints/on-behalf.ts";
import * as session from "./endpoints/session.ts";
import * as supervision from "./endpoints/supervision.ts";
import * as tickets from "./endpoints/tickets.ts";
import * as timeline from "./endpoints/timeline.ts";

/** The whole ticket API. The app imports single rows, so that a screen loads only its own schemas. */
export const endpointTable = {
  ...session,
  ...tickets,
  ...timeline,
  ...messages,
  ...messageSource,
  ...macros,
  ...onBehalf,
  ...supervision,
  ...helpCenter,
  ...incidentUpdates,
  ...live,
};
