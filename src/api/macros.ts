import { queryOptions } from "@tanstack/react-query";
import * as table from "#src/domain/schema/endpoints/macros.ts";
import type { MacroContent, MacroReview, NewMacro } from "#src/domain/schema/macro.ts";
import { request } from "./client.ts";
import { macroKeys } from "./macro-keys.ts";

export const macroQueries = {
  /** All that this agent may see, also those that wait for approval. */
  all: () =>
    queryOptions({
      queryKey: macroKeys,
      queryFn: async ({ signal }) => (await request(table.listMacros, { signal })).items,
      staleTime: 15 * 60_000,
    }),
};

const against = (version: number) => ({ "If-Match": `"${version}"` });

export function createMacro(key: string, body: NewMacro) {
  return request(table.createMacro, { body, headers: { "Idempotency-Key": key } });
}

/** Another text against the version the agent saw (RFC 9110 If-Match). */
export function changeMacro(macroId: string, version: number, body: MacroContent) {
  return request(table.changeMacro, { path: { macroId }, body, headers: against(version) });
}

export function deleteMacro(macroId: string, version: number) {
  return request(table.deleteMacro, { path: { macroId }, headers: against(version) });
}

export function reviewMacro(macroId: string, version: number, body: MacroReview) {
  return request(table.reviewMacro, { path: { macroId }, body, headers: against(version) });
}
