import { createFileRoute } from "@tanstack/react-router";
import { supervisionQueries } from "#src/api/supervision.ts";
import { QueuesPage } from "#src/features/queues/queues-page.tsx";

export const Route = createFileRoute("/_desk/queues")({
  loader: ({ context: { queryClient } }) => {
    queryClient.query(supervisionQueries.queues()).catch(() => undefined);
    queryClient.query(supervisionQueries.workload()).catch(() => undefined);
  },
  component: QueuesPage,
});
