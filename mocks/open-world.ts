import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { worldFileSchema, type WorldFile } from "./models/world-file.ts";
import { worldNames, type WorldName } from "./worlds/world.ts";

interface Asked {
  world?: string | undefined;
  /** Path of a world file; goes before `world`. */
  data?: string | undefined;
}

/** The world somebody named on the command line: one of ours, or their own file. */
export async function openWorld({ world = "busy-desk", data }: Asked): Promise<WorldName | WorldFile> {
  if (data === undefined) {
    const known = worldNames.find((name) => name === world);
    if (!known) throw new Error(`There is no world "${world}". There are: ${worldNames.join(", ")}.`);
    return known;
  }
  const parsed = z.safeParse(worldFileSchema, JSON.parse(await readFile(data, "utf8")));
  if (!parsed.success) throw new Error(`${data} is not a world:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
