import { findInText, indexText, type TextFormat } from "./text-index.ts";

export type TextRequest =
  { type: "open"; bytes: ArrayBuffer; format: TextFormat } | { type: "find"; query: string; id: number };

let text = "";

self.onmessage = ({ data }: MessageEvent<TextRequest>) => {
  if (data.type === "open") {
    const index = indexText(data.bytes, data.format);
    text = index.text;
    self.postMessage({ type: "opened", index }, { transfer: [index.starts.buffer, index.numbers.buffer] });
  } else {
    const matches = findInText(text, data.query);
    self.postMessage({ type: "found", id: data.id, matches }, { transfer: [matches.buffer] });
  }
};
