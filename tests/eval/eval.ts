/**
 * How well the labelled sets beside this file are answered, by language; fails below what the desk promises.
 *
 * `npm run eval -- missing [--file F.jsonl] [--misses]`: what submissions leave out, also by field.
 * `npm run eval -- articles [--data F.jsonl] [--misses]`: the article search, or the questions of a file.
 */
import { parseArgs } from "node:util";
import { evaluateArticleData, evaluateArticles } from "./articles/evaluate.ts";
import { evaluateMissing } from "./missing/evaluate.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string" },
    data: { type: "string" },
    misses: { type: "boolean", default: false },
  },
});

function evaluate(what: string | undefined): string[] | null {
  if (what === "missing") return evaluateMissing(values.file, values.misses);
  if (what !== "articles") return null;
  return values.data === undefined
    ? evaluateArticles(values.misses)
    : evaluateArticleData(values.data, values.misses);
}

const below = evaluate(positionals[0]);
if (below) {
  for (const line of below) console.log(`✗ ${line}`);
  process.exitCode = below.length > 0 ? 1 : 0;
} else {
  console.error("Usage: npm run eval -- missing [--file F.jsonl] | articles [--data F.jsonl] [--misses]");
  process.exitCode = 2;
}
