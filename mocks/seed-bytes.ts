const here = import.meta.dirname;

/** Bytes of a file in `mocks/files`, from the disk. A page brings a reader of its own. */
export async function readSeedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  // Asked of the process and not imported, so that a page can load this module too.
  const fs = process.getBuiltinModule("node:fs/promises");
  return new Uint8Array(await fs.readFile(`${here}/files/${name}`));
}
