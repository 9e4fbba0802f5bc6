import { trustedScriptUrl } from "./trusted-types.ts";

/** What goes to the worker and what comes back carry the number of the question. */
export interface Numbered<T> {
  id: number;
  value: T;
}

export interface WorkerCalls<Question, Answer> {
  /** @throws Error once the worker has failed or was closed: who asks again begins with a new one. */
  ask: (value: Question, transfer?: Transferable[]) => Promise<Answer>;
  close: () => void;
}

/** User Timing: what questions and answers cost the page's own thread. The bench reads it. */
const workerMeasure = "worker call";

/** Questions to a module worker that answers each with `postMessage({ id, value })`, in any order. */
export function openWorkerCalls<Question, Answer>(
  url: string,
  onFailure: () => void = () => undefined,
): WorkerCalls<Question, Answer> {
  const worker = new Worker(trustedScriptUrl(url), { type: "module" });
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let lastId = 0;
  let failure: Error | null = null;
  function end(error: Error) {
    failure ??= error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  }
  worker.onerror = (event) => {
    end(new Error(event.message || "The worker failed"));
    onFailure();
  };
  worker.onmessage = (event: MessageEvent<Numbered<Answer>>) => {
    const start = performance.now();
    // Copied out of the message here, not before.
    const { id, value } = event.data;
    waiting.get(id)?.resolve(value);
    waiting.delete(id);
    performance.measure(workerMeasure, { start });
  };
  return {
    ask: (value, transfer = []) => {
      if (failure) return Promise.reject(failure);
      const answer = Promise.withResolvers<Answer>();
      waiting.set((lastId += 1), answer);
      const start = performance.now();
      worker.postMessage({ id: lastId, value } satisfies Numbered<Question>, transfer);
      performance.measure(workerMeasure, { start });
      return answer.promise;
    },
    close: () => end(new Error("The worker was closed")),
  };
}

/** The worker's side of it; what `transferOf` names of an answer is moved, not copied. */
export function answerCalls<Question, Answer>(
  answer: (value: Question) => Answer,
  transferOf: (value: Answer) => Transferable[] = () => [],
): void {
  self.onmessage = ({ data }: MessageEvent<Numbered<Question>>) => {
    const value = answer(data.value);
    self.postMessage({ id: data.id, value } satisfies Numbered<Answer>, { transfer: transferOf(value) });
  };
}
