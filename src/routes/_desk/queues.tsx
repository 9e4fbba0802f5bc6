import { createFileRoute } from "@tanstack/react-router";
import { sessionQueries } from "#src/api/session.ts";
import { supervisionQueries } from "#src/api/supervision.ts";
import { QueuesPage } from "#src/features/queues/queues-page.tsx";
import { workloadColumns, type WorkloadColumn } from "#src/features/queues/workload-sort.ts";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

interface QueuesSearch {
  rows?: "worst" | undefined;
  agents?: WorkloadColumn | undefined;
}

const defaultColumn: WorkloadColumn = "open";

function parseQueuesSearch(raw: Record<string, unknown>): QueuesSearch {
  const search: QueuesSearch = {};
  if (raw.rows === "worst") search.rows = raw.rows;
  const column = workloadColumns.find((name) => name === raw.agents);
  if (column && column !== defaultColumn) search.agents = column;
  return search;
}

export const Route = createFileRoute("/_desk/queues")({
  codeSplitGroupings: [["loader", "component"]],
  validateSearch: parseQueuesSearch,
  loader: async ({ context: { queryClient } }) => {
    const words = loadWholeCatalogue(getPreferences().locale);
    const session = await queryClient
      .query({ ...sessionQueries.current(), staleTime: "static" })
      .catch(() => undefined);
    // What an agent may not see is not asked for.
    if (session?.agent.role === "supervisor") {
      queryClient.query(supervisionQueries.queues()).catch(() => undefined);
      queryClient.query(supervisionQueries.workload()).catch(() => undefined);
    }
    await words;
  },
  component: QueuesRoute,
});

function QueuesRoute() {
  const { rows, agents } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <QueuesPage
      order={rows ?? "desk"}
      onOrder={(order) =>
        void navigate({
          search: (search) => ({ ...search, rows: order === "worst" ? order : undefined }),
          replace: true,
        })
      }
      column={agents ?? defaultColumn}
      onSort={(column) =>
        void navigate({
          search: (search) => ({ ...search, agents: column === defaultColumn ? undefined : column }),
          replace: true,
        })
      }
    />
  );
}
