import { get, type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { createFaults } from "#mocks/faults.ts";
import { serveDesk } from "#mocks/http-server.ts";

const now = Date.parse("2026-11-20T03:00:00Z");

interface Raw {
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** As it comes over the wire: `fetch` would unpack it. */
async function served() {
  const desk = createDesk({ world: "busy-desk", now });
  const faults = createFaults();
  const server = await serveDesk(desk, { faults });
  onTestFinished(() => server.close());
  const { token } = desk.sessions.begin("aiko", now);
  const ask = (path: string, accept?: string) =>
    new Promise<Raw>((resolve, reject) => {
      const headers = {
        Cookie: `madoguchi_session=${token}`,
        ...(accept === undefined ? {} : { "Accept-Encoding": accept }),
      };
      get(`${server.url}/api/v1${path}`, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => resolve({ headers: answer.headers, bytes: Buffer.concat(parts) }));
        answer.on("error", reject);
        if (answer.headers["content-type"] === "text/event-stream") {
          resolve({ headers: answer.headers, bytes: Buffer.alloc(0) });
          answer.destroy();
        }
      }).on("error", reject);
    });
  return { ask, desk, faults };
}

test("a page of tickets comes compressed to who takes that, and means the same", async () => {
  const { ask } = await served();
  const plain = await ask("/tickets");
  expect([plain.headers["content-encoding"], plain.headers.vary]).toEqual([undefined, "Accept-Encoding"]);
  for (const accept of ["gzip, deflate, br", "br;q=1, GZIP ; q=0.5"]) {
    const packed = await ask("/tickets", accept);
    expect([packed.headers["content-encoding"], packed.headers.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect(packed.headers["content-length"]).toBe(String(packed.bytes.length));
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  }
});

test.each(["br", "gzip;q=0", "gzip; q=0.0, br", "identity"])("is not compressed for %j", async (accept) => {
  const { ask } = await served();
  expect((await ask("/tickets", accept)).headers["content-encoding"]).toBeUndefined();
});

test("what is small, a file or a stream goes out as it is", async () => {
  const { ask, desk } = await served();
  const file = [...desk.tickets.values()]
    .flatMap((ticket) => desk.threads.messages(ticket).flatMap((message) => message.files))
    .find((each) => each.declaredType === "application/json" && each.size > 2_000);
  const paths = ["/tickets?limit=1&q=zzzzzz", `/attachments/${file?.id}/content`, "/events"];
  for (const path of paths) {
    const { headers } = await ask(path, "gzip");
    expect([path, headers["content-encoding"]]).toEqual([path, undefined]);
  }
  expect((await ask(paths[1] ?? "", "gzip")).bytes).toHaveLength(file?.size ?? 0);
});

test("an answer that breaks off still breaks off", async () => {
  const { ask, faults } = await served();
  faults.next("listTickets", { kind: "dropped" });
  await expect(ask("/tickets", "gzip")).rejects.toThrow(/aborted|hang up/);
});
