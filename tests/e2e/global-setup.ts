import type { TestProject } from "vitest/node";
import { buildForProduction, type Chunk } from "../production/bundle.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The bundler's own list of what went where. */
    chunks: Chunk[];
  }
}

/** Builds once: the byte checks and the browser look at the same files. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("chunks", await buildForProduction());
}
