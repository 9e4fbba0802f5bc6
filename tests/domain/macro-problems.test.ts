import { expect, test } from "vitest";
import { checklistProgress } from "#src/domain/rules/checklist.ts";
import { fillMacro } from "#src/domain/rules/fill-macro.ts";
import { changedParts, macroProblems, missingTranslations } from "#src/domain/rules/macro-problems.ts";
import { htmlOf, textOf } from "#src/domain/rules/rich-text.ts";
import { asKind, emptyDraft, joinDrafts, restOf } from "#src/store/draft.ts";

const content = {
  name: "Refund",
  category: null,
  channels: [],
  body: { en: "Dear {{requester.name}}," },
  note: null,
  change: null,
};
const doc = (text: string) => ({ type: "doc", content: fillMacro(text, {}) });

test("what an author has to mend is named by language, and a good macro has nothing to mend", () => {
  expect(macroProblems(content)).toBeNull();
  expect(macroProblems({ ...content, name: " ", body: { en: " " } })).toMatchObject({
    name: true,
    body: true,
  });
  const wrong = { ...content, body: { en: "{{ticket.number}}", ja: "{{ requester.nmae }}{{}}" } };
  expect(macroProblems(wrong)?.unknown).toEqual({ body: { ja: ["requester.nmae", ""] }, note: {} });
  expect(missingTranslations({ en: "Hi", ja: " " }, ["en", "ja", "zh"])).toEqual(["ja", "zh"]);
  expect(missingTranslations({}, ["en"])).toEqual([]);
  expect(changedParts(content, { ...content, body: {}, note: { en: "n" } })).toEqual(["body", "note"]);
});

test("a checklist stays text: [ ] and [x], one line a point, in what is sent and in what is read again", () => {
  const text = "Freeze\n\n[ ] one\n[x] two";
  expect(textOf(doc(text))).toBe(text);
  expect(htmlOf(doc("[ ] <b>\n[x] two"))).toBe("<p>[ ] &lt;b&gt;<br>[x] two</p>");
  expect(checklistProgress(text)).toEqual({ done: 1, total: 2 });
  expect(checklistProgress("see [x] there")).toBeNull();
});

test("a note and a reply that are kept apart never mix, whichever is sent, taken back or joined", () => {
  const both = { ...emptyDraft, doc: doc("To the customer"), other: doc("[ ] For us") };
  const asNote = asKind(both, "internal");
  expect([textOf(asNote.doc ?? doc("")), asNote.visibility]).toEqual(["[ ] For us", "internal"]);
  expect(asKind(asNote, "public")).toEqual(both);
  const rest = restOf(both);
  expect([rest.visibility, textOf(rest.doc ?? doc(""))]).toEqual(["internal", "[ ] For us"]);
  // Refused by the server, the reply comes back beside the note.
  const back = joinDrafts({ ...both, other: null }, rest);
  expect([textOf(back.doc ?? doc("")), textOf(back.other ?? doc(""))]).toEqual([
    "To the customer",
    "[ ] For us",
  ]);
  expect(restOf({ ...emptyDraft, doc: doc("Alone") })).toEqual(emptyDraft);
});
