import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".pdf": "application/pdf",
  ".webm": "video/webm",
};

/** The headers for every path, as hosts read them from `_headers`. */
async function headersOf(folder: string): Promise<[string, string][]> {
  const [, first = ""] = (await readFile(join(folder, "_headers"), "utf8")).split(/^\/.*$/m);
  return first
    .split("\n")
    .map((line) => /^\s+([\w-]+): (.+)$/.exec(line))
    .flatMap((found) => (found?.[1] && found[2] ? [[found[1], found[2]]] : []));
}

/** A folder behind a host that knows files and nothing else; what is no file is `index.html`. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const headers = await headersOf(folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const isFile = extname(path) !== "" && existsSync(join(folder, path));
    const file = join(folder, isFile ? path : "index.html");
    void readFile(file).then((bytes) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      response.end(request.method === "GET" ? bytes : undefined);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
