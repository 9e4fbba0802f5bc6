import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { StreamState } from "#src/api/event-stream.ts";
import { sessionQueries } from "#src/api/session.ts";
import { connectLive } from "#src/store/live-connection.ts";

/** Keeps the desk live while an agent is signed in. */
export function useLiveConnection(): StreamState {
  const client = useQueryClient();
  const session = useQuery(sessionQueries.current());
  const agentId = session.data?.agent.id;
  const [state, setState] = useState<StreamState>("connecting");
  useEffect(() => {
    if (agentId === undefined) return;
    return connectLive(client, agentId, setState);
  }, [client, agentId]);
  return state;
}
