/** Bytes of a file in `mocks/files`: from the disk in Node, from the server in a page. */
export async function readSeedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(`./files/${name}`, import.meta.url);
  // Asked of the process and not imported, so that the same module runs in a page.
  const fs = typeof process === "undefined" ? undefined : process.getBuiltinModule("node:fs/promises");
  if (fs) return new Uint8Array(await fs.readFile(url));
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}
