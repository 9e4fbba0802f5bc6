import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { directorHandlers } from "./director-handlers.ts";
import { createFaults, type Faults, type FaultTaker } from "./faults.ts";
import { createHandlers } from "./handlers/create-handlers.ts";
import type { Desk } from "./models/desk.ts";
import { answerNode } from "./node-bridge.ts";

interface ServeOptions {
  /** 0, or absent: any free one. */
  port?: number;
  host?: string;
  /** Answers `/__desk/*` too: only for development and tests. */
  director?: boolean;
  faults?: Faults & FaultTaker;
}

export interface ServedDesk {
  url: string;
  close: () => Promise<void>;
}

/** The ticket API of one desk over plain HTTP. */
export async function serveDesk(
  desk: Desk,
  { port = 0, host = "127.0.0.1", director = false, faults = createFaults() }: ServeOptions = {},
): Promise<ServedDesk> {
  const handlers = [...(director ? directorHandlers(desk, faults) : []), ...createHandlers(desk, faults)];
  const server = createServer((incoming, outgoing) => {
    answerNode(handlers, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
