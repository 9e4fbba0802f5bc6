/**
 * `npm test`: everything that must hold, in order, each kind with its count, one closing line.
 * Nothing is skipped: a step that cannot run has failed.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

interface Count {
  passed: number;
  failed: number;
}
/** Of the runner's own report, what is read. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}
const scratch = await mkdtemp(join(tmpdir(), "madoguchi-test-"));
const total: Count = { passed: 0, failed: 0 };
/** What is to be mended, said once more at the end, where it is looked for. */
const failures: string[] = [];
const began = performance.now();

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit" });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function add(step: string, { passed, failed }: Count, since: number): void {
  total.passed += passed;
  total.failed += failed;
  console.log(
    `— ${step}: ${passed} passed, ${failed} failed (${((performance.now() - since) / 1000).toFixed(0)} s)\n`,
  );
}

async function check(): Promise<void> {
  const since = performance.now();
  const code = await run("node", ["tests/check.ts"]);
  if (code !== 0) failures.push("check");
  add("check", code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, since);
}

async function vitest(step: string, ...projects: string[]): Promise<void> {
  const since = performance.now();
  const report = join(scratch, `${projects.join("-")}.json`);
  const code = await run("vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const told = await readFile(report, "utf8").then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  const passed = told?.numPassedTests ?? 0;
  // A test that did not run is as bad as one that failed; so is a runner that failed around them.
  const missing = told ? told.numTotalTests - passed : 1;
  const named = failuresOf(told);
  if (code !== 0 && named.length === 0) named.push(`${step}: the runner itself (see above)`);
  failures.push(...named);
  add(step, { passed, failed: missing || (code === 0 && passed > 0 ? 0 : 1) }, since);
}

function failuresOf(told: Report | null): string[] {
  return (told?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter(({ status }) => status !== "passed");
    if (failed.length === 0 && message) return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [why] }) => `${file}: ${fullName}${why ? `\n    ${firstLine(why)}` : ""}`,
    );
  });
}

const firstLine = (text: string) => text.trimStart().split("\n", 1)[0] ?? "";

await check();
await vitest("units, journeys, contract", "desk", "faults", "anew", "parts", "rules");
await vitest("build and real browser", "production", "browser");
await rm(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`Failed:\n${failures.map((one) => `  ${one}\n`).join("")}`);
console.log(`in ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
