/**
 * `npm run eval -- articles [--data F.jsonl] [--misses]`: how well the labelled sets beside this file are
 * answered, by language. Fails below what the desk promises.
 */
import { parseArgs } from "node:util";
import { evaluateArticleData, evaluateArticles } from "./articles/evaluate.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, misses: { type: "boolean", default: false } },
});
if (positionals[0] !== "articles") {
  console.error("Usage: npm run eval -- articles [--data F.jsonl] [--misses]");
  process.exit(2);
}
const below =
  values.data === undefined
    ? evaluateArticles(values.misses)
    : evaluateArticleData(values.data, values.misses);
for (const line of below) console.log(`✗ ${line}`);
process.exitCode = below.length > 0 ? 1 : 0;
