import { paintFirstRows } from "./first-rows.ts";
import { painted } from "./lib/painted.ts";
import "./styles.css";

// No await at the top level: files of the app import from this one, and each would wait for the other.
async function enter(root: HTMLElement): Promise<void> {
  // In development hundreds of files come one by one: none of them waits for rows.
  if (import.meta.env.DEV) void import("./main.tsx");
  const hasRows = await paintFirstRows(root);
  if (hasRows) await painted();
  const { start } = await import("./main.tsx");
  await start(root, hasRows);
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
void enter(root);
