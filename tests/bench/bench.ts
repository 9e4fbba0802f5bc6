/** `npm run bench [-- --world busy-desk,huge-desk --only load,click --runs 7 --json FILE --no-build]` */
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "vite";
import { limitTable } from "./limits.ts";
import { measureClick } from "./measure-click.ts";
import { measureKeys } from "./measure-keys.ts";
import { measureFilter, measureJump } from "./measure-lists.ts";
import { measureLoad } from "./measure-load.ts";
import { measureScroll } from "./measure-scroll.ts";
import { measureSignals } from "./measure-signals.ts";
import { createRecord, type Condition, type Sample } from "./samples.ts";
import { launchBrowser, openStage, type Stage } from "./stage.ts";
import { figureTable } from "./table.ts";

interface Measure {
  run: (stage: Stage, condition: Condition) => Promise<Sample[]>;
  conditions: readonly Condition[];
}

const bothPaces = ["plain", "4× CPU"] as const;
const measures: Readonly<Record<string, Measure>> = {
  load: { run: measureLoad, conditions: [...bothPaces, "5 Mbit/s"] },
  click: { run: measureClick, conditions: bothPaces },
  signals: { run: measureSignals, conditions: bothPaces },
  keys: { run: measureKeys, conditions: bothPaces },
  filter: { run: measureFilter, conditions: bothPaces },
  jump: { run: measureJump, conditions: bothPaces },
  scroll: { run: measureScroll, conditions: bothPaces },
};

/** A page that hangs must not hang the bench. */
const patienceMs = 150_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${patienceMs / 1_000} s`)), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const { values } = parseArgs({
  options: {
    world: { type: "string", default: "busy-desk" },
    only: { type: "string", default: Object.keys(measures).join(",") },
    runs: { type: "string", default: "7" },
    json: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`);
const names = values.only.split(",");
for (const name of names)
  if (!measures[name])
    throw new Error(`There is no "${name}". There are: ${Object.keys(measures).join(", ")}.`);

if (!values["no-build"]) await build({ logLevel: "warn" });
const browser = await launchBrowser();
const record = createRecord();
const failures: string[] = [];

for (const world of values.world.split(",")) {
  const stage = await openStage(browser, world);
  const { clickable, longThread } = stage.facts;
  const { milliseconds, megabytes } = stage.cost;
  console.log(
    `${world}: its server stood after ${Math.round(milliseconds)} ms with ${Math.round(megabytes)} MB; ${clickable.tickets.size} tickets to click in ${clickable.path}, ${longThread.messageCount} messages in the longest thread`,
  );
  for (const name of names) {
    // The first run warms the servers and the machine; it does not count.
    for (let run = 0; run <= runs; run++) {
      for (const condition of measures[name]?.conditions ?? []) {
        if (run === 0 && condition !== "plain") continue;
        try {
          const samples = await inTime(measures[name]?.run(stage, condition) ?? Promise.resolve([]));
          if (run > 0) for (const sample of samples) record.add(world, condition, sample);
        } catch (error) {
          failures.push(
            `${world}, ${name}, ${condition}, run ${run}: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
    }
    console.log(`${name}: ${runs} runs`);
  }
  stage.close();
}
const chromium = browser.version();
await browser.close();

const figures = record.figures();
console.log(figureTable(figures));
console.log(limitTable(figures));
if (failures.length > 0)
  console.log(["", "## Runs that failed", "", ...failures.map((failure) => `- ${failure}`)].join("\n"));
if (values.json !== undefined) {
  const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: availableParallelism(), chromium };
  await writeFile(values.json, `${JSON.stringify({ machine, runs, figures, failures }, null, 2)}\n`);
}
process.exit(failures.length > 0 ? 1 : 0);
