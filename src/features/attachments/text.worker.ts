import { answerCalls } from "#src/lib/worker-calls.ts";
import { findInText, indexText, type TextFormat, type TextIndex } from "./text-index.ts";

export type TextRequest =
  { type: "open"; bytes: ArrayBuffer; format: TextFormat } | { type: "find"; query: string };
export type TextAnswer = { type: "opened"; index: TextIndex } | { type: "found"; matches: Uint32Array };

let text = "";

function answer(request: TextRequest): TextAnswer {
  if (request.type === "find") return { type: "found", matches: findInText(text, request.query) };
  const index = indexText(request.bytes, request.format);
  text = index.text;
  return { type: "opened", index };
}

answerCalls(answer, (told) =>
  told.type === "found" ? [told.matches.buffer] : [told.index.starts.buffer, told.index.numbers.buffer],
);
