import { trustedScriptUrl } from "#src/lib/trusted-types.ts";
import { findInText, indexText, type TextFormat, type TextIndex } from "./text-index.ts";
import workerUrl from "./text.worker.ts?worker&url";
import type { TextRequest } from "./text.worker.ts";

export interface TextSource {
  index: TextIndex;
  find: (query: string) => Promise<Uint32Array>;
  close: () => void;
}

type Answer = { type: "opened"; index: TextIndex } | { type: "found"; id: number; matches: Uint32Array };

/** Below this the way to a worker and back is longer than the work. */
const worthAWorker = 256 * 1024;

/** Opens a text apart from the page, so that ten megabytes never hold up a key press. */
export async function openText(content: Blob, format: TextFormat): Promise<TextSource> {
  const bytes = await content.arrayBuffer();
  if (bytes.byteLength < worthAWorker || typeof Worker === "undefined") {
    const index = indexText(bytes, format);
    return { index, find: async (query) => findInText(index.text, query), close: () => undefined };
  }
  return openInWorker(new Worker(trustedScriptUrl(workerUrl), { type: "module" }), bytes, format);
}

function openInWorker(worker: Worker, bytes: ArrayBuffer, format: TextFormat): Promise<TextSource> {
  const tell = (request: TextRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const searches = new Map<number, (matches: Uint32Array) => void>();
  let lastId = 0;
  const find = (query: string) =>
    new Promise<Uint32Array>((resolve) => {
      searches.set((lastId += 1), resolve);
      tell({ type: "find", query, id: lastId });
    });
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || "The text worker failed"));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === "opened") resolve({ index: data.index, find, close: () => worker.terminate() });
      else {
        searches.get(data.id)?.(data.matches);
        searches.delete(data.id);
      }
    };
    tell({ type: "open", bytes, format }, [bytes]);
  });
}
