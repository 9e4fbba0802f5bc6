/** Serves `dist/` with its production headers, and `/api` by proxy: all that is said of production is tried through it. */
import { preview, type PreviewServer, type ProxyOptions } from "vite";

export interface PreviewOptions {
  /** Where the ticket API answers: `http://localhost:4010`. */
  api: string;
  port: number;
}

/** A line that breaks behind the proxy breaks before it too: the proxy by itself would leave the browser waiting. */
const passBreaksOn: NonNullable<ProxyOptions["configure"]> = (proxy) => {
  proxy.on("proxyRes", (incoming, _, outgoing) => {
    incoming.on("close", () => {
      if (!incoming.complete) outgoing.destroy();
    });
  });
};

export async function servePreview({ api, port }: PreviewOptions): Promise<PreviewServer> {
  return preview({
    logLevel: "warn",
    preview: {
      port,
      strictPort: true,
      host: "127.0.0.1",
      proxy: { "/api": { target: api, configure: passBreaksOn } },
    },
  });
}
