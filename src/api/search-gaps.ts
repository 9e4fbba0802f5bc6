import { queryOptions } from "@tanstack/react-query";
import {
  dismissSearchGap as dismissSearchGapEndpoint,
  listSearchGaps,
  recordSearchMiss as recordSearchMissEndpoint,
} from "#src/domain/schema/endpoints/help-center.ts";
import type { SearchMiss } from "#src/domain/schema/search-gap.ts";
import { request } from "./client.ts";

export const searchGapQueries = {
  all: () =>
    queryOptions({
      queryKey: ["help-center", "gaps"],
      queryFn: async ({ signal }) => (await request(listSearchGaps, { signal })).items,
      staleTime: 10_000,
    }),
};

/** No agent waits for this, nor signs in again for it. */
export function recordSearchMiss(miss: SearchMiss) {
  return request(recordSearchMissEndpoint, { body: miss, isProbe: true });
}

export function dismissSearchGap(gapId: string, dismissed: boolean) {
  return request(dismissSearchGapEndpoint, { path: { gapId }, body: { dismissed } });
}
