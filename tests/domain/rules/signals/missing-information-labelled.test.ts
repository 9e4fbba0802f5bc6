import { expect, test } from "vitest";
import { firstHalf, labelledIn, secondHalf, thirdSet } from "#tests/eval/missing/labelled-set.ts";
import { judge, scoreOf } from "#tests/eval/missing/score.ts";

const sets = {
  "first half": labelledIn(firstHalf),
  "second half": labelledIn(secondHalf),
  "third set": labelledIn(thirdSet),
};

test.for(
  Object.keys(sets).flatMap((half) =>
    ["en", "ja", "zh"].map((lang) => [half as keyof typeof sets, lang] as const),
  ),
)("what is missing in the %s is found in %s: nine of ten, and nine of ten found are", ([half, lang]) => {
  const judged = sets[half].flatMap(judge).filter((one) => one.lang === lang);
  const { precision, recall, wanted } = scoreOf(judged, "missing");
  expect(wanted).toBeGreaterThan(35);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
