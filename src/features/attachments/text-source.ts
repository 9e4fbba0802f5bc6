import { openWorkerCalls } from "#src/lib/worker-calls.ts";
import { findInText, indexText, type TextFormat, type TextIndex } from "./text-index.ts";
import workerUrl from "./text.worker.ts?worker&url";
import type { TextAnswer, TextRequest } from "./text.worker.ts";

export interface TextSource {
  index: TextIndex;
  find: (query: string) => Promise<Uint32Array>;
  close: () => void;
}

/** Below this the way to a worker and back is longer than the work. */
const worthAWorker = 256 * 1024;

/** Opens a text apart from the page, so that ten megabytes never hold up a key press. */
export async function openText(content: Blob, format: TextFormat): Promise<TextSource> {
  const bytes = await content.arrayBuffer();
  if (bytes.byteLength < worthAWorker || typeof Worker === "undefined") {
    const index = indexText(bytes, format);
    return { index, find: async (query) => findInText(index.text, query), close: () => undefined };
  }
  return openInWorker(bytes, format);
}

async function openInWorker(bytes: ArrayBuffer, format: TextFormat): Promise<TextSource> {
  const { ask, close } = openWorkerCalls<TextRequest, TextAnswer>(workerUrl);
  const opened = await ask({ type: "open", bytes, format }, [bytes]);
  if (opened.type !== "opened") throw new Error("The text worker answered something else");
  const find = async (query: string) => {
    const found = await ask({ type: "find", query });
    return found.type === "found" ? found.matches : new Uint32Array();
  };
  return { index: opened.index, find, close };
}
