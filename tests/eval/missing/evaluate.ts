import { markdown } from "../../bench/table.ts";
import { firstHalf, heldOut, labelledIn, secondHalf, thirdSet, type Labelled } from "./labelled-set.ts";
import { judge, scoreOf, type Judged } from "./score.ts";

const leastScore = 0.9;

const percent = (value: number) => value.toFixed(3);
const cells = (judged: readonly Judged[]) =>
  (["missing", "present"] as const).flatMap((state) => {
    const { precision, recall, wanted } = scoreOf(judged, state);
    return wanted === 0 ? ["–", "–", "0"] : [percent(precision), percent(recall), String(wanted)];
  });
const distinct = (values: readonly string[]) => [...new Set(values)];
const columns = ["missing: precision", "recall", "labelled", "present: precision", "recall", "labelled"];

function printSet(name: string, judged: readonly Judged[]): void {
  const langs = distinct(judged.map(({ lang }) => lang));
  const submissions = new Set(judged.map(({ submission }) => submission)).size;
  console.log(`\n## ${name}: ${submissions} submissions\n`);
  const rows = [...langs, "all"].map((lang) => [
    lang,
    ...cells(judged.filter((one) => lang === "all" || one.lang === lang)),
  ]);
  console.log(markdown(["language", ...columns], rows).join("\n"));
}

function printFields(judged: readonly Judged[]): void {
  console.log("\n## By field, all submissions\n");
  const rows = distinct(judged.map(({ lang }) => lang)).flatMap((lang) =>
    distinct(judged.map(({ field }) => field)).map((field) => [
      lang,
      field,
      ...cells(judged.filter((one) => one.lang === lang && one.field === field)),
    ]),
  );
  console.log(markdown(["language", "field", ...columns], rows).join("\n"));
}

function printMisses(judged: readonly Judged[]): void {
  const wrong = judged.filter(({ wanted, found }) => wanted !== found);
  console.log(`\n## Wrong: ${wrong.length} of ${judged.length}\n`);
  for (const { submission, field, wanted, found, evidence } of wrong)
    console.log(
      `${submission.id} ${submission.category} ${field}: ${wanted}, read as ${found}${evidence ? ` (${evidence})` : ""}\n    ${submission.text.replaceAll("\n", " ⏎ ")}`,
    );
}

/** Prints the figures of the labelled sets, or of one file of their kind; returns what is under 0.9 in any language. */
export function evaluateMissing(file: string | undefined, showMisses: boolean): string[] {
  const sets: [string, Labelled[]][] = file
    ? [[file, labelledIn(file)]]
    : [
        ["first half", labelledIn(firstHalf)],
        ["second half", labelledIn(secondHalf)],
        ["third set", labelledIn(thirdSet)],
      ];
  const all = sets.flatMap(([, submissions]) => submissions.flatMap(judge));
  for (const [name, submissions] of sets) printSet(name, submissions.flatMap(judge));
  // What the rules do with words that nobody has mended them with: shown, never counted with the others.
  if (!file) printSet("held out", labelledIn(heldOut).flatMap(judge));
  if (sets.length > 1) printSet("together", all);
  printFields(all);
  if (showMisses) printMisses(all);
  return distinct(all.map(({ lang }) => lang)).flatMap((lang) => {
    const score = scoreOf(
      all.filter((one) => one.lang === lang),
      "missing",
    );
    return (["precision", "recall"] as const)
      .filter((figure) => score[figure] < leastScore)
      .map((figure) => `${lang}: ${figure} of what is missing is ${percent(score[figure])}`);
  });
}
