import { configure } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
// Here before a row's patience begins: a cold screen takes seconds to come on a busy machine.
import "#src/features/conversation/mail-source-dialog.tsx";
import "#src/features/help-center/article-reader.tsx";
import "#src/features/help-center/help-center-page.tsx";
import "#src/features/record/record-page.tsx";
import "#src/features/calls/call-task.tsx";
import "#src/features/new-ticket/new-ticket-page.tsx";
import "#src/domain/rules/article-search/article-index.ts";
import { checkLoader } from "./check-loader.tsx";
import { loaders } from "./loaders.tsx";

vi.setConfig({ testTimeout: 60_000 });
// Whether each node can be seen is slow to compute, and not what these rows are about.
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

test.each(loaders)("$endpoint, $where: every fault is said, and the desk goes on", async (loader) => {
  const rows = await checkLoader(loader);
  expect(rows).toContain("401");
  expect(rows.length).toBeGreaterThan(10);
});
