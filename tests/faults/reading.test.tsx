import { configure } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { checkLoader } from "./check-loader.tsx";
import { loaders } from "./loaders.tsx";

vi.setConfig({ testTimeout: 60_000 });
// Whether each node can be seen is slow to compute, and not what these rows are about.
configure({ asyncUtilTimeout: 4_000, defaultHidden: true });

test.each(loaders)("$endpoint, $where: every fault is said, and the desk goes on", async (loader) => {
  const rows = await checkLoader(loader);
  expect(rows).toContain("401");
  expect(rows.length).toBeGreaterThan(10);
});
