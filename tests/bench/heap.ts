import type { BenchPage } from "./stage.ts";

/** What is still held after everything that can go has gone. */
export async function heapOf({ cdp }: BenchPage): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}
