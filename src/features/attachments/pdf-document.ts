import { getDocument, PDFWorker, type PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { trustedScriptUrl } from "#src/lib/trusted-types.ts";
import { decoderBase, PdfResources } from "./pdf-resources.ts";

export interface OpenPdf {
  pdf: PDFDocumentProxy;
  close: () => void;
}

const errorsOnly = 0;

/**
 * Opens a PDF in a worker of its own that goes when the document is closed. No scripting, no WebAssembly, no
 * link, and nothing fetched but the desk's own character maps and fonts.
 * @throws Error named `PasswordException`, `InvalidPDFException` …, as pdf.js names them
 */
export async function openPdf(content: Blob, signal: AbortSignal): Promise<OpenPdf> {
  const data = new Uint8Array(await content.arrayBuffer());
  signal.throwIfAborted();
  const port = new Worker(trustedScriptUrl(workerUrl), { type: "module" });
  const worker = PDFWorker.create({ port, verbosity: errorsOnly });
  const task = getDocument({
    data,
    worker,
    verbosity: errorsOnly,
    useWasm: false,
    wasmUrl: decoderBase(),
    useWorkerFetch: false,
    BinaryDataFactory: PdfResources,
    // Only their presence is asked for; the factory above knows the files by name.
    cMapUrl: "/",
    standardFontDataUrl: "/",
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: 64_000_000,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  signal.addEventListener("abort", close, { once: true });
  return { pdf: await task.promise, close };
}
