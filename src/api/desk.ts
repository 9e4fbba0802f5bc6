import { queryOptions } from "@tanstack/react-query";
import { listMacros } from "#src/domain/schema/endpoints/macros.ts";
import { getDeskConfig, listAgents } from "#src/domain/schema/endpoints/session.ts";
import { request } from "./client.ts";

const quarterHour = 15 * 60_000;

export const deskQueries = {
  config: () =>
    queryOptions({
      queryKey: ["config"],
      queryFn: ({ signal }) => request(getDeskConfig, { signal }),
      staleTime: quarterHour,
    }),
  agents: () =>
    queryOptions({
      queryKey: ["agents"],
      queryFn: async ({ signal }) => (await request(listAgents, { signal })).items,
      staleTime: quarterHour,
    }),
  macros: () =>
    queryOptions({
      queryKey: ["macros"],
      queryFn: async ({ signal }) => (await request(listMacros, { signal })).items,
      staleTime: quarterHour,
    }),
};
