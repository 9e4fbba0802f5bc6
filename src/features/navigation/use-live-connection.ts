import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { StreamState } from "#src/api/event-stream.ts";
import { sessionQueries } from "#src/api/session.ts";

/** Keeps the desk live while an agent is signed in. */
export function useLiveConnection(): StreamState {
  const client = useQueryClient();
  const session = useQuery(sessionQueries.current());
  const agentId = session.data?.agent.id;
  const [state, setState] = useState<StreamState>("connecting");
  useEffect(() => {
    if (agentId === undefined) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    // The stream is no part of the first rows: its code comes behind them.
    import("#src/store/live-connection.ts").then(
      ({ connectLive }) => {
        if (!isGone) stop = connectLive(client, agentId, setState);
      },
      () => !isGone && setState("interrupted"),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [client, agentId]);
  return state;
}
