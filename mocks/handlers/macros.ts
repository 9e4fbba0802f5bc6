import * as table from "#src/domain/schema/endpoints/macros.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import {
  changeMacro,
  createMacro,
  deleteMacro,
  maySeeMacro,
  reviewMacro,
  seenMacro,
} from "../desk/macros.ts";
import { ProblemAnswer } from "../desk/problem.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { route } from "./route.ts";
import { etagOf, versionAsked } from "./versions.ts";

function macroAt(desk: Desk, agent: AgentRecord, params: Record<string, string>, request: Request): Macro {
  const macro = seenMacro(desk, agent, params["macroId"] ?? "");
  if (versionAsked(request) !== macro.version)
    throw new ProblemAnswer("version_outdated", "The macro has changed since you read it.");
  return macro;
}
const answerOf = (macro: Macro) => ({ body: macro, headers: { ETag: etagOf(macro.version) } });

export const macroRoutes = [
  route(table.listMacros, ({ desk, agent }) => ({
    body: { items: [...desk.macros.values()].filter((macro) => maySeeMacro(agent, macro)) },
  })),

  route(table.createMacro, ({ desk, agent, body }) => answerOf(createMacro(desk, agent, body))),

  route(table.changeMacro, ({ desk, agent, params, body, request }) =>
    answerOf(changeMacro(desk, agent, macroAt(desk, agent, params, request), body)),
  ),

  route(table.deleteMacro, ({ desk, agent, params, request }) => {
    deleteMacro(desk, agent, macroAt(desk, agent, params, request));
    return undefined;
  }),

  route(table.reviewMacro, ({ desk, agent, params, body, request }) => ({
    body: { macro: reviewMacro(desk, agent, macroAt(desk, agent, params, request), body) },
  })),
];
