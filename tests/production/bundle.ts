import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";

export interface Chunk {
  fileName: string;
  name: string;
  isEntry: boolean;
  /** Statically imported chunks: they come with this one. */
  imports: string[];
  modules: string[];
  gzipBytes: number;
}

/** Every file of `dist/`, by path. */
export async function builtFiles(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir("dist", { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path, await readFile(path));
  }
  return files;
}

/** Builds for production and answers which module went into which file: the bundler's own list. */
export async function buildForProduction(): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const record: Plugin = {
    name: "madoguchi:record-modules",
    writeBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        chunks.push({
          fileName: file.fileName,
          name: file.name,
          isEntry: file.isEntry,
          imports: file.imports,
          modules: file.moduleIds,
          gzipBytes: gzipSync(file.code, { level: 9 }).length,
        });
      }
    },
  };
  // A test runner's own mode would bring React's development build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await build({ logLevel: "warn", plugins: [record] });
  process.env.NODE_ENV = NODE_ENV;
  return chunks;
}

/** The chunks that come with these, and with those, and so on. */
export function closure(chunks: readonly Chunk[], roots: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const root of roots) visit(root);
  return [...found];
}
