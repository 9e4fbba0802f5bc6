import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { getResponse } from "msw";
import type { HttpHandler } from "msw/http";
import { compressed } from "./compressed.ts";

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i] ?? "", incoming.rawHeaders[i + 1] ?? "");
  }
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(incoming.url ?? "/", `http://${headers.get("Host") ?? "localhost"}`), {
    method,
    headers,
    signal,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: "half" } : {}),
  });
}

async function drain(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}

async function write(answer: Response, outgoing: ServerResponse): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  for (const [name, value] of answer.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader("Set-Cookie", cookies);
  outgoing.writeHead(answer.status);
  if (!answer.body) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const reader = answer.body.getReader();
  outgoing.on("close", () => void reader.cancel().catch(() => {}));
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!outgoing.write(part.value)) await drain(outgoing);
    }
    outgoing.end();
  } catch {
    // A stream that breaks off in the middle is what was asked for.
    outgoing.destroy();
  }
}

/** Answers one request of Node's own server with MSW handlers. */
export async function answerNode(
  handlers: HttpHandler[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  const answer = await getResponse(handlers, toRequest(incoming, gone.signal));
  if (outgoing.destroyed) return;
  if (!answer || answer.type === "error") {
    outgoing.destroy();
    return;
  }
  // What was not read of a refused upload must not stand in the way of its answer.
  if (!incoming.complete) outgoing.setHeader("Connection", "close");
  await write(await compressed(answer, incoming.headers["accept-encoding"]), outgoing);
  incoming.resume();
}
