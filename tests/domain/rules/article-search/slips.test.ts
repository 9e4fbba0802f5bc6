import { describe, expect, it } from "vitest";
import { soundingLike } from "#src/domain/rules/article-search/sounds.ts";
import { createSpelling, slipsBetween } from "#src/domain/rules/article-search/spelling.ts";

describe("words with slips", () => {
  it.each([
    ["withdrawal", "withdrawal", 0],
    ["withdrawal", "withdrawl", 1],
    ["google", "goolge", 1],
    ["verification", "verfication", 1],
    ["withdrawal", "widthdrawl", 2],
    ["bank", "memo", 3],
  ])("%s is %s but for %i slips", (meant, typed, slips) => {
    expect(slipsBetween(typed, meant, 2)).toBe(slips);
  });

  it("reads an unknown word as the nearest known one, or as the beginning of one", () => {
    const { readings } = createSpelling(["password", "passport", "withdrawal", "memo"]);
    expect(readings("pasword")[0]?.word).toBe("password");
    expect(readings("withdr")[0]?.word).toBe("withdrawal");
    expect(readings("zebra")).toEqual([]);
  });

  it("leaves short words alone, where every other word is near", () => {
    expect(createSpelling(["memo", "demo"]).readings("mem")).toEqual([]);
  });
});

describe("signs that sound alike", () => {
  it.each([
    ["ja", "勤", "金"],
    ["ja", "刻", "告"],
    ["zh", "先", "现"],
    ["zh", "人", "认"],
    ["ja", "ッ", "ツ"],
    ["ja", "ト", "ド"],
  ] as const)("in %s %s may be meant as %s", (language, typed, meant) => {
    expect(soundingLike(typed, language)).toContain(meant);
  });

  it("follows each language's own readings", () => {
    expect(soundingLike("先", "ja")).not.toContain("现");
    expect(soundingLike("勤", "zh")).not.toContain("告");
  });
});
