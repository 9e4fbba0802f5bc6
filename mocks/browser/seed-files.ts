const urls = import.meta.glob<string>(["../files/*", "!../files/*.ts"], {
  query: "?url",
  import: "default",
  eager: true,
});

/** Bytes of a file in `mocks/files`, which the build put beside the page. */
export async function fetchSeedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = urls[`../files/${name}`];
  if (url === undefined) throw new Error(`There is no seed file ${name}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The host has no ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
