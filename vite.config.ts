import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import codePoints from "lucide-static/font/codepoints.json" with { type: "json" };
import { msw } from "msw/vite";
import subsetFont from "subset-font";
import { minifySync, type Plugin, type PluginOption } from "vite";
import { defineConfig } from "vitest/config";
import { signGlyphs } from "./src/ui/signs.ts";

const startScript = readFileSync(join(import.meta.dirname, "public/start.js"), "utf8");
/** Stands in the page itself: what it asks the server for is on its way before the first file is. */
const firstScript = minifySync("start.js", startScript).code.trim();
const firstScriptHash = createHash("sha256").update(firstScript).digest("base64");

/** The only list of the app's response headers: preview sends them, the build writes them for static hosts. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    `script-src 'self' 'sha256-${firstScriptHash}'`,
    "style-src 'self'",
    // A mail's own inline styles, inside its sandboxed frame; the app sets its styles through the CSSOM.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types dompurify madoguchi ProseMirrorClipboard",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const forever = "public, max-age=31536000, immutable";
// A browser looks for the icon again at each change of the address.
const aDay = "public, max-age=86400";
const lasting = ["/icon.png", "/icon.svg", "/manifest.webmanifest"];

function cacheControlOf(file: string): string {
  if (file.startsWith("/assets/")) return forever;
  return lasting.includes(file) ? aDay : "no-cache";
}

/** Writes the headers in the `_headers` form that static hosts read. */
function headersFile(): Plugin {
  return {
    name: "madoguchi:headers-file",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    generateBundle() {
      const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({
        type: "asset",
        fileName: "_headers",
        source: [
          "/*",
          ...lines,
          ...["/assets/*", ...lasting].flatMap((path) => [path, `  Cache-Control: ${cacheControlOf(path)}`]),
          "",
        ].join("\n"),
      });
    },
  };
}

const wordsOf = /\/i18n\/messages\/(\w+)\.ts$/;
interface BundleInfo {
  getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

/** Every module that one imports by a static import, itself included. */
function reachedFrom(entry: string): (id: string, bundle: BundleInfo) => boolean {
  let reached: Set<string> | null = null;
  return (id, bundle) => {
    if (!reached) {
      const seen = (reached = new Set<string>());
      const visit = (module: string) => {
        if (seen.has(module)) return;
        seen.add(module);
        for (const imported of bundle.getModuleInfo(module)?.importedIds ?? []) visit(imported);
      };
      visit(`${import.meta.dirname}/${entry}`);
    }
    return reached.has(id);
  };
}

/**
 * Puts what paints the first rows into one file and what the first page imports besides into two, so that
 * seventy small ones do not queue for it.
 */
function firstPageChunks() {
  const isOfRows = reachedFrom("src/entry.ts");
  const isOfPage = reachedFrom("src/main.tsx");
  const isOfOthers = (id: string) => id.includes("node_modules");
  const isOurs = (id: string) => id.includes("/src/") && !wordsOf.test(id);
  const chunk = (name: string, priority: number, isIn: (id: string, bundle: BundleInfo) => boolean) => ({
    debugName: name,
    priority,
    name: (id: string, bundle: BundleInfo) => (isIn(id, bundle) ? name : null),
  });
  return [
    chunk("rows", 3, (id, bundle) => isOurs(id) && isOfRows(id, bundle)),
    chunk("stack", 2, (id, bundle) => isOfOthers(id) && isOfPage(id, bundle)),
    chunk("desk", 1, (id, bundle) => isOurs(id) && isOfPage(id, bundle)),
  ];
}

/** The font of the signs: their letters alone, out of the icon set's own font. */
function signFont(): Plugin {
  const module = "virtual:sign-font";
  return {
    name: "madoguchi:sign-font",
    resolveId: (source) => (source === module ? `\0${module}` : null),
    async load(id) {
      if (id !== `\0${module}`) return null;
      const points: Readonly<Record<string, number>> = codePoints;
      const moved = Object.entries(signGlyphs).find(([name, glyph]) => points[name] !== glyph.codePointAt(0));
      if (moved) throw new Error(`In the icon set "${moved[0]}" is ${points[moved[0]]?.toString(16)}.`);
      const whole = await readFile(new URL(import.meta.resolve("lucide-static/font/lucide.ttf")));
      const source = await subsetFont(whole, Object.values(signGlyphs).join(""), { targetFormat: "woff2" });
      if (this.environment.mode !== "build")
        return `export default "data:font/woff2;base64,${source.toString("base64")}";`;
      const file = this.emitFile({ type: "asset", name: "signs.woff2", source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/** Puts the first script into the page, and tells it which files are the app's and which hold the words of each language. */
function firstScriptInside(): Plugin {
  return {
    name: "madoguchi:first-script-inside",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((chunk) => chunk.type === "chunk");
        const words: Record<string, string> = {};
        for (const { moduleIds, fileName } of chunks)
          for (const module of moduleIds) {
            const locale = wordsOf.exec(module)?.[1];
            if (locale) words[locale] = `/${fileName}`;
          }
        const main = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/src/main.tsx")));
        const files = [main?.fileName ?? [], main?.imports ?? []]
          .flat()
          .filter((file) => !html.includes(file));
        const app = JSON.stringify(files.map((file) => `/${file}`));
        return html.replace(
          /<script src="\/start\.js"([^>]*)>/,
          (_, told: string) =>
            `<script data-words='${JSON.stringify(words)}' data-app='${app}'${told}>${firstScript}`,
        );
      },
    },
    writeBundle: ({ dir = "dist" }) => rm(join(dir, "start.js"), { force: true }),
  };
}

const demoFolder = "dist-demo";
const compressible = /\.(?:js|css|html|svg|json|mjs|webmanifest)$/;

/** Compressed copies beside the files, which preview serves as a web server would (`gzip_static`). */
function compressedCopies(): Plugin {
  return {
    name: "madoguchi:compressed-copies",
    applyToEnvironment: (environment) => environment.name === "client",
    async writeBundle({ dir = "dist" }) {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        if (!entry.isFile() || !compressible.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
      }
    },
    configurePreviewServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        const path = new URL(incoming.url ?? "/", "http://preview").pathname;
        // Whatever is neither a file nor the API is a place of the app.
        const file = path.startsWith("/api/") ? null : /\.\w+$/.test(path) ? path : "/index.html";
        if (
          !file ||
          !compressible.test(file) ||
          !String(incoming.headers["accept-encoding"]).includes("gzip")
        )
          return next();
        const copy = `dist${file}.gz`;
        if (!existsSync(copy)) return next();
        for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
        outgoing.setHeader("Content-Type", contentTypes[extname(file)] ?? "application/octet-stream");
        outgoing.setHeader("Content-Encoding", "gzip");
        outgoing.setHeader("Vary", "Accept-Encoding");
        outgoing.setHeader("Cache-Control", cacheControlOf(file));
        createReadStream(copy).pipe(outgoing);
      });
    },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** What the static demo has beside the desk: the worker its pretend server answers through, and ways to its deep links. */
function staticDemo(): PluginOption {
  return [
    msw({ mode: "worker-only" }),
    {
      name: "madoguchi:static-demo",
      apply: "build",
      // Until the worker stands nobody answers: nothing is asked for early.
      transformIndexHtml: (html) => html.replace('src="/start.js"', `src="/start.js" data-early="off"`),
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "_redirects", source: "/* /index.html 200\n" });
      },
      async writeBundle({ dir = demoFolder }) {
        await copyFile(join(dir, "index.html"), join(dir, "404.html"));
      },
    },
  ];
}

interface PretendOptions {
  world: string;
  data?: string;
}

/** The pretend server in the development server's own process; never in a build, a preview or a test. */
async function pretendServerInDevelopment(isDevelopment: boolean): Promise<PluginOption> {
  if (!isDevelopment) return null;
  // By URL, so that loading this file does not bundle the pretend server.
  const dependencies = new URL("./mocks/known-dependencies.ts", import.meta.url).href;
  const server = new URL("./mocks/vite-plugin.ts", import.meta.url).href;
  const { knownDependencies }: { knownDependencies: () => Plugin } = await import(dependencies);
  const { pretendServer }: { pretendServer: (options: PretendOptions) => Plugin } = await import(server);
  return [
    knownDependencies(),
    pretendServer({
      world: process.env.MADOGUCHI_WORLD ?? "busy-desk",
      ...(process.env.MADOGUCHI_DATA ? { data: process.env.MADOGUCHI_DATA } : {}),
    }),
  ];
}

/** Agents wait for these: what they import is sent for with them. The list of it for every other would weigh 2 kB. */
const awaited = /\/(?:inbox\._ticketId|tickets\._ticketId|-ticket-screen|composer-form|bulk-bar)-/;

/** Tests of what knows no page: a page for each of their files would take longer than they do. */
const withoutPage = ["tests/domain/**/*.test.ts"];
const journeys = ["tests/journeys/**/*.test.tsx"];
const faults = ["tests/faults/**/*.test.tsx"];
/** In these what is read once when the desk is loaded is another, or the focus is followed: modules of their own. */
const loadedAnew = ["tests/journeys/{articles,inbox-narrow,reply,ticket-error}.test.tsx"];

/** What is done in a browser however long it takes. */
const notTimed = [
  "tests/e2e/{every-screen-*,demo,arrival-to-solved,long-reply,mornings,faults,phone}.test.ts",
];
const inBrowser = { environment: "node" as const, testTimeout: 60_000, hookTimeout: 60_000 };
const inPage = {
  // A thread stands sooner than a process.
  pool: "threads" as const,
  environment: "jsdom",
  environmentOptions: { jsdom: { url: "http://localhost:3000/" } },
  setupFiles: ["tests/setup.ts"],
  css: false,
  testTimeout: 30_000,
  expect: { poll: { timeout: 8_000 } },
  restoreMocks: true,
};

export default defineConfig(async ({ command, isPreview, mode }) => ({
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routesDirectory: "src/routes",
      generatedRouteTree: "src/route-tree.gen.ts",
      quoteStyle: "double",
      semicolons: true,
      routeTreeFileHeader: [
        "// Written by the router's generator; the `as any` in it are its own way to tie routes together.",
      ],
    }),
    react({ compiler: true }),
    tailwindcss(),
    signFont(),
    headersFile(),
    firstScriptInside(),
    ...(mode === "demo" ? [staticDemo()] : []),
    compressedCopies(),
    await pretendServerInDevelopment(command === "serve" && !isPreview && !process.env.VITEST),
  ],
  build: {
    outDir: mode === "demo" ? demoFolder : "dist",
    target: "es2023",
    manifest: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (
        file: string,
        dependencies: string[],
        { hostType }: { hostType: "html" | "js" },
      ) => (hostType === "html" || awaited.test(file) ? dependencies : []),
    },
    // Inlined data: URLs would need the policy to allow them for scripts and styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: mode === "demo" ? 900 : 600,
    rolldownOptions: { output: { codeSplitting: { groups: firstPageChunks() } } },
  },
  server: { warmup: { clientFiles: ["src/entry.ts", "src/main.tsx", "src/routes/**/*.tsx"] } },
  preview: { headers: { ...securityHeaders } },
  test: {
    // By itself it leaves a core to whoever sits at the machine: of two that is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { ...inPage, name: "desk", include: journeys, exclude: loadedAnew, isolate: false },
      },
      {
        extends: true,
        test: { ...inPage, name: "faults", include: faults, isolate: false },
      },
      {
        extends: true,
        test: { ...inPage, name: "anew", include: loadedAnew },
      },
      {
        extends: true,
        test: {
          ...inPage,
          name: "parts",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/production/**", ...withoutPage, ...journeys, ...faults],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: withoutPage,
          pool: "threads",
          isolate: false,
          testTimeout: 30_000,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: "production",
          include: ["tests/production/**/*.test.ts", "tests/e2e/**/*.test.ts"],
          exclude: notTimed,
          globalSetup: ["tests/e2e/global-setup.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // After what is timed, and on the files that were built for it: two at a time.
          ...inBrowser,
          name: "browser",
          include: notTimed,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
