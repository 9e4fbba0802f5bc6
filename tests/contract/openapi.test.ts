import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openApiDocument } from "#mocks/openapi.ts";

const root = `${import.meta.dirname}/../..`;

test("the document in public is the one the contract makes: npm run api -- doc", async () => {
  const checkedIn = await readFile(`${root}/public/openapi.json`, "utf8");
  // Not `toBe` on the texts: their difference would fill the screen.
  expect(checkedIn === (await openApiDocument())).toBe(true);
});

test("the document passes Redocly's recommended rules", { timeout: 60_000 }, async () => {
  const { stderr } = await promisify(execFile)(
    `${root}/node_modules/.bin/redocly`,
    ["lint", "public/openapi.json"],
    {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${root}/node_modules/.bin:${process.env["PATH"] ?? ""}`,
        REDOCLY_TELEMETRY: "off",
      },
    },
  );
  expect(stderr).toContain("Your API description is valid");
});
