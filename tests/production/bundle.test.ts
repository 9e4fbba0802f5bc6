import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { builtFiles, closure, type Chunk } from "./bundle.ts";

const chunks = inject("chunks");
const files = await builtFiles();
const holds = (chunk: Chunk, path: string) => chunk.modules.some((module) => module.includes(path));

/** What the inbox needs before its first row: the entry, its two routes' components, one language. */
const initial = closure(
  chunks,
  chunks.filter(
    (chunk) =>
      chunk.isEntry ||
      holds(chunk, "/src/routes/_desk.tsx") ||
      holds(chunk, "/src/routes/_desk/inbox.tsx") ||
      holds(chunk, "/i18n/messages/en.ts"),
  ),
);

test("no customer's made-up words and no pretend server travel to production", () => {
  const strangers = chunks
    .flatMap((chunk) => chunk.modules)
    .filter((module) => /\/(mocks|tests)\/|node_modules\/msw\//.test(module.replace(process.cwd(), "")));
  expect(strangers).toEqual([]);
  expect([...files.keys()].filter((path) => path.includes("mockServiceWorker"))).toEqual([]);
  const planted = [...files].filter(([, bytes]) => bytes.includes("MADOGUCHI_FIXTURE_SENTINEL"));
  expect(planted.map(([path]) => path)).toEqual([]);
});

test("the inbox's first JavaScript is at most 190 kB, its CSS at most 20 kB (gzip)", () => {
  const page = files.get("dist/index.html")?.toString() ?? "";
  const first = /<script data-words=[^>]*>([^<]+)<\/script>/.exec(page)?.[1];
  if (!first) throw new Error("The page has no script of its own.");
  const bundled = initial.reduce((sum, chunk) => sum + chunk.gzipBytes, 0);
  const script = bundled + gzipSync(first, { level: 9 }).length;
  const styles = [...files]
    .filter(([path]) => path.endsWith(".css"))
    .reduce((sum, [, bytes]) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  console.log(
    `inbox: ${(script / 1000).toFixed(1)} kB of JavaScript, ${(styles / 1000).toFixed(1)} kB of CSS`,
  );
  expect(script).toBeLessThanOrEqual(190_000);
  expect(styles).toBeLessThanOrEqual(20_000);
});

test.each([
  ["the editor", "node_modules/prosemirror-view/"],
  ["the PDF reader", "node_modules/pdfjs-dist/"],
  ["the viewer", "/src/features/attachments/attachment-viewer"],
  ["the HTML cleaner", "node_modules/dompurify/"],
  ["the queues", "/src/features/queues/queues-page"],
])("%s is loaded apart from the inbox", (_, path) => {
  const holders = chunks.filter((chunk) => holds(chunk, path));
  expect(holders.length).toBeGreaterThan(0);
  expect(initial.filter((chunk) => holders.includes(chunk)).map((chunk) => chunk.fileName)).toEqual([]);
});

test("every language is a file of its own", () => {
  for (const locale of ["ja", "zh"]) {
    const holder = chunks.find((chunk) =>
      chunk.modules.some((module) => module.endsWith(`/messages/${locale}.ts`)),
    );
    expect(holder).toBeDefined();
    expect(initial).not.toContain(holder);
  }
});

test("the headers for static hosts are the ones that preview sends", async () => {
  const { securityHeaders } = await import("../../vite.config.ts");
  const written = files.get("dist/_headers")?.toString() ?? "";
  for (const [name, value] of Object.entries(securityHeaders))
    expect(written).toContain(`  ${name}: ${value}\n`);
});

test("the page's only script of its own is the one that the policy names", async () => {
  const { securityHeaders } = await import("../../vite.config.ts");
  const page = files.get("dist/index.html")?.toString() ?? "";
  const inside = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  expect(inside).toHaveLength(1);
  const hash = createHash("sha256")
    .update(inside[0] ?? "")
    .digest("base64");
  expect(securityHeaders["Content-Security-Policy"]).toContain(`script-src 'self' 'sha256-${hash}';`);
});
