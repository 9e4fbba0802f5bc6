import { expect, onTestFinished, test, vi } from "vitest";
import { readEventStream } from "#src/api/event-stream.ts";

const created = (id: string) => `id: ${id}\ndata: {"type":"reset"}\n\n`;
const streamed = { headers: { "Content-Type": "text/event-stream" } };

/** A server that answers each time as told, and what the desk asked, heard and said of it. */
function listenTo(...answers: (() => Response)[]) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked: (string | null)[] = [];
  const states: string[] = [];
  const heard: string[] = [];
  const stop = new AbortController();
  const silence = () => new Response(new ReadableStream(), streamed);
  // The line itself is what breaks here: nothing may stand between it and the reader.
  vi.stubGlobal("fetch", async (_: string, { headers }: RequestInit) => {
    asked.push(new Headers(headers).get("Last-Event-ID"));
    return (answers.shift() ?? silence)();
  });
  void readEventStream({
    signal: stop.signal,
    onEvent: (event) => void heard.push(event.type),
    onState: (state) => void states.push(state),
    onSignedOut: () => void states.push("signed out"),
  });
  onTestFinished(() => {
    stop.abort();
    vi.unstubAllGlobals();
  });
  return { asked, states, heard };
}

const text = (body: string) => () => new Response(body, streamed);
/** Says this and stays open until the line is cut. */
function cuttable(body: string): { answer: () => Response; cut: () => void } {
  let cut = () => {};
  const answer = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(body));
          cut = () => controller.error(new Error("cut"));
        },
      }),
      streamed,
    );
  return { answer, cut: () => cut() };
}

test("a stream that breaks before anything happened is taken up from its very beginning", async () => {
  const line = cuttable("id: run-7\n: listening\n\n");
  const { asked, states } = listenTo(line.answer);
  await vi.waitFor(() => expect(states).toEqual(["connecting", "open"]));
  await vi.advanceTimersByTimeAsync(0);
  line.cut();
  await vi.waitFor(() => expect(states).toEqual(["connecting", "open", "interrupted"]));
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(asked).toEqual([null, "run-7"]));
});

test("a stream that ends in good order is asked for again when it said, and nobody is alarmed", async () => {
  const { asked, states, heard } = listenTo(
    text(`retry: 2000\n\n${created("run-8")}`),
    text(created("run-9")),
  );
  await vi.waitFor(() => expect(heard).toEqual(["reset"]));
  await vi.advanceTimersByTimeAsync(1_900);
  expect(asked).toEqual([null]);
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitFor(() => expect(heard).toEqual(["reset", "reset"]));
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(asked).toEqual([null, "run-8", "run-9"]));
  expect(states).not.toContain("interrupted");
});

test("a page that some gateway sends in its place is no stream", async () => {
  const { states } = listenTo(() => new Response("<html>", { headers: { "Content-Type": "text/html" } }));
  await vi.waitFor(() => expect(states).toEqual(["connecting", "interrupted"]));
});
