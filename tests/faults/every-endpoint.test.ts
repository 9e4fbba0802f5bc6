import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { endpointTable } from "#src/domain/schema/endpoint-table.ts";

/** Pictures inside a mail need a browser that loads pictures: `tests/e2e/faults.test.ts`. */
const elsewhere = ["getRemoteImage"];

test("every endpoint of the contract is held against the faults somewhere here", async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => /\.(test\.tsx|tsx)$/.test(name));
  const text = (
    await Promise.all(files.map((name) => readFile(`${import.meta.dirname}/${name}`, "utf8")))
  ).join();
  // Thumbnails and what articles show are asked for by the browser itself, by their addresses.
  const isHeld = (id: string) =>
    text.includes(`"${id}"`) ||
    (id === "getAttachmentThumbnail" && text.includes("/thumbnail")) ||
    (id === "getHelpMedia" && text.includes("/help-media/"));
  const missing = Object.keys(endpointTable).filter((id) => !isHeld(id) && !elsewhere.includes(id));
  expect(missing).toEqual([]);
});
