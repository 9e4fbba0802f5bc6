/**
 * `npm run world -- --from PATH [--from PATH …] --out FILE.json`: a world from real material. A path is
 * an `.eml` file, a CSV with the columns `text,label`, or a folder of such files.
 */
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { worldFileSchema, type WorldFile } from "../models/world-file.ts";
import { ticketFromMail } from "./mail.ts";
import { ticketsFromQueries } from "./queries.ts";

/** Files of the two kinds at or under a path, in a stable order, each with the name its ticket gets. */
async function sourcesAt(path: string): Promise<{ path: string; name: string }[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && [".eml", ".csv"].includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(path, file) }));
}

const { values } = parseArgs({
  options: { from: { type: "string", multiple: true }, out: { type: "string" } },
});
if (!values.from || !values.out) {
  console.error("Usage: npm run world -- --from PATH [--from PATH …] --out FILE.json");
  process.exit(2);
}

const anchor = Date.now();
const world: WorldFile = {
  format: "madoguchi-world/1",
  anchor: new Date(anchor).toISOString(),
  requesters: [],
  tickets: [],
};
let refused = 0;
for (const from of values.from) {
  for (const { path, name } of await sourcesAt(from)) {
    try {
      if (extname(path).toLowerCase() === ".csv") {
        const made = ticketsFromQueries(await readFile(path, "utf8"), name, anchor);
        world.requesters.push(...made.requesters);
        world.tickets.push(...made.tickets);
      } else {
        // Mail first: a minute apart, newer than the questions.
        const made = await ticketFromMail(await readFile(path), name, anchor - world.tickets.length * 1_000);
        world.requesters.push(made.requester);
        world.tickets.push(made.ticket);
      }
    } catch (error) {
      refused += 1;
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
const seen = new Map<string, number>();
for (const ticket of world.tickets) {
  const times = (seen.get(ticket.id) ?? 0) + 1;
  seen.set(ticket.id, times);
  if (times > 1) ticket.id = `${ticket.id.slice(0, 95)}_${times}`;
}
await writeFile(values.out, JSON.stringify(worldFileSchema.parse(world)));
console.log(
  `${values.out}: ${world.tickets.length} tickets of ${world.requesters.length} requesters, ${refused} sources refused`,
);
process.exitCode = refused > 0 ? 1 : 0;
