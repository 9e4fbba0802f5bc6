/** `npm run check`: types, lint, format, boundaries, unused; side by side, each with its time. */
import { spawn } from "node:child_process";

const checks: Record<string, string[]> = {
  types: ["tsc", "--noEmit"],
  lint: [
    "oxlint",
    "--deny-warnings",
    "--report-unused-disable-directives",
    "src",
    "mocks",
    "tests",
    "vite.config.ts",
  ],
  format: [
    "prettier",
    "--check",
    "--log-level=warn",
    "--cache",
    "--cache-location=node_modules/.cache/prettier-check",
    ".",
  ],
  boundaries: ["depcruise", "--config", ".dependency-cruiser.mjs", "--output-type", "err", "src", "mocks"],
  unused: ["knip", "--no-progress"],
};

interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
  output: string;
}

function run(name: string, [command = "", ...args]: string[]): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: "0" } });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) =>
      resolve({ name, ok: code === 0, seconds: (performance.now() - began) / 1000, output: output.trim() }),
    );
  });
}

const outcomes = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)));
for (const { name, ok, seconds, output } of outcomes) {
  console.log(`${ok ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok)
    console.log(
      output
        .split("\n")
        .map((line) => `    ${line}`)
        .join("\n"),
    );
}
const failed = outcomes.filter((outcome) => !outcome.ok).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
