import { build } from "vite";

export const demoFolder = "dist-demo";

/** What `npm run build -- --mode demo` writes. */
export async function buildDemo(): Promise<void> {
  // A test runner's own mode would bring React's development build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await build({ logLevel: "warn", mode: "demo" });
  process.env.NODE_ENV = NODE_ENV;
}
