import { TimeoutError } from "./errors.ts";

/**
 * Runs what asks the server and ends it when nothing has come for `ms`; each call of `alive` starts that
 * time anew. Timers, not `AbortSignal.timeout`, so that a test can hold them.
 * @throws TimeoutError
 */
export async function withDeadline<T>(
  ms: number,
  what: string,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal, alive: () => void) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const late = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late.reject(new TimeoutError(what));
      stop.abort();
    }, ms);
  };
  alive();
  try {
    return await Promise.race([
      run(signal ? AbortSignal.any([signal, stop.signal]) : stop.signal, alive),
      late.promise,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
