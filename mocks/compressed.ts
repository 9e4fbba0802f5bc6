import { gzipSync } from "node:zlib";

/** Below this a packet carries the answer either way. */
const WORTHWHILE = 1_024;
/** A page of tickets in half a millisecond, at little more than a quarter of its size. */
const LEVEL = 3;

const acceptsGzip = (header: string | undefined) =>
  (header ?? "")
    .split(",")
    .some((coding) => /^\s*(?:x-)?gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)|$)/i.test(coding));

/** JSON of an endpoint: a file that is JSON goes out as its bytes, and so does a part of one. */
const isJsonAnswer = (headers: Headers) =>
  /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("Content-Type") ?? "") &&
  !headers.has("Content-Disposition") &&
  !headers.has("Content-Encoding");

interface Read {
  parts: Uint8Array<ArrayBuffer>[];
  /** Why there is no more, where the answer broke off. */
  broken: unknown;
}

async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Read> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const part of body) parts.push(part);
    return { parts, broken: null };
  } catch (broken) {
    return { parts, broken };
  }
}

const broken = ({ parts, broken: reason }: Read) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
    },
    pull: (controller) => controller.error(reason),
  });

/** The same answer with its JSON compressed, where the caller takes that; any other as it is. */
export async function compressed(answer: Response, acceptEncoding: string | undefined): Promise<Response> {
  const { body, headers, status } = answer;
  if (!body || !isJsonAnswer(headers)) return answer;
  headers.append("Vary", "Accept-Encoding");
  if (!acceptsGzip(acceptEncoding)) return answer;
  const read = await readAll(body);
  if (read.broken !== null) return new Response(broken(read), { status, headers });
  const plain = Buffer.concat(read.parts);
  const isWorthwhile = plain.length >= WORTHWHILE;
  const packed = isWorthwhile ? gzipSync(plain, { level: LEVEL }) : plain;
  if (isWorthwhile) headers.set("Content-Encoding", "gzip");
  headers.set("Content-Length", String(packed.length));
  return new Response(packed, { status, headers });
}
