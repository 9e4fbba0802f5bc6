import jbig2Url from "pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url";
import openjpegUrl from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url";
import decoderUrl from "./pdf-decoder.js?url";

/** Character maps of CJK fonts and the 14 standard fonts, as files of the desk's own origin, by their own names. */
const files = {
  ...import.meta.glob<string>("/node_modules/pdfjs-dist/cmaps/*.bcmap", {
    query: "?url",
    import: "default",
    eager: true,
    exhaustive: true,
  }),
  ...import.meta.glob<string>("/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
    query: "?url",
    import: "default",
    eager: true,
    exhaustive: true,
  }),
};
const urls = new Map(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf("/") + 1), url]),
);

/** What pdf.js asks for by name while it reads a document. */
export class PdfResources {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = urls.get(filename);
    if (!url) throw new Error(`pdf.js asks for an unknown file: ${filename}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** JPEG 2000 and JBIG2 without WebAssembly, which the policy does not allow. Ends in "/" as pdf.js demands. */
export function decoderBase(): string {
  const url = new URL(decoderUrl, location.origin);
  url.searchParams.set("jbig2", jbig2Url);
  url.searchParams.set("openjpeg", openjpegUrl);
  return `${url.href}&file=/`;
}
