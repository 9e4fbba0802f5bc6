import { afterEach, expect, test, vi } from "vitest";
import { openWorkerCalls, type Numbered } from "#src/lib/worker-calls.ts";

/** What a browser gives: the test answers for it. */
class HandWorker {
  static last: HandWorker;
  asked: Numbered<string>[] = [];
  isOver = false;
  onmessage: (event: { data: Numbered<string> }) => void = () => undefined;
  onerror: (event: { message: string }) => void = () => undefined;
  constructor() {
    HandWorker.last = this;
  }
  postMessage(data: Numbered<string>) {
    this.asked.push(data);
  }
  terminate() {
    this.isOver = true;
  }
  answer(place: number, value: string) {
    this.onmessage({ data: { id: this.asked[place]?.id ?? -1, value } });
  }
}

function open(onFailure?: () => void) {
  vi.stubGlobal("Worker", HandWorker);
  const calls = openWorkerCalls<string, string>("/w.js", onFailure);
  return { calls, worker: HandWorker.last };
}
afterEach(() => vi.unstubAllGlobals());

test("each question has its own answer, in whatever order they come", async () => {
  const { calls, worker } = open();
  const [one, other] = [calls.ask("one"), calls.ask("other")];
  worker.answer(1, "for other");
  worker.answer(0, "for one");
  expect(await Promise.all([one, other])).toEqual(["for one", "for other"]);
});

test("when the worker fails, whoever waits is told, and whoever asks afterwards", async () => {
  const onFailure = vi.fn<() => void>();
  const { calls, worker } = open(onFailure);
  const waiting = calls.ask("one");
  worker.onerror({ message: "out of memory" });
  await expect(waiting).rejects.toThrow("out of memory");
  await expect(calls.ask("other")).rejects.toThrow("out of memory");
  expect(worker.isOver).toBe(true);
  expect(onFailure).toHaveBeenCalledOnce();
});

test("closed, it answers nobody and leaves nobody waiting", async () => {
  const { calls, worker } = open();
  const waiting = calls.ask("one");
  calls.close();
  await expect(waiting).rejects.toThrow("closed");
  expect(worker.isOver).toBe(true);
});
