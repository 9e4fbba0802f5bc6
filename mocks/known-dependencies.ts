import { globSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** A statement or an expression that brings a package; what is a type alone is gone before it runs. */
const imported =
  /^(?:import|export) (?!type )(?:[^;"]*? from )?"([^"#./][^"]*)"|\bimport\("([^"#./][^"]*)"\)/gmu;
/** What the compilers write into every file, and no file says. */
const ofCompilers = ["react/jsx-runtime", "react/jsx-dev-runtime", "react/compiler-runtime"];

/**
 * Names every package that the app imports before the server starts, so that all are bundled at once: a search
 * through the compiled files takes longer than the bundling, and a late find would reload the page.
 */
export function knownDependencies(): Plugin {
  return {
    name: "madoguchi-known-dependencies",
    apply: "serve",
    config({ root = process.cwd() }) {
      const found = new Set(ofCompilers);
      for (const file of globSync("src/**/*.{ts,tsx}", { cwd: root })) {
        for (const [, name = "", late = name] of readFileSync(`${root}/${file}`, "utf8").matchAll(imported))
          if (!/[?]|\.css$/u.test(late)) found.add(late);
      }
      // Nothing is searched for, and files are compiled while the packages are bundled.
      return { optimizeDeps: { entries: [], holdUntilCrawlEnd: false, include: [...found] } };
    },
  };
}
