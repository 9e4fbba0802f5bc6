import { expect, test } from "vitest";
import { fillMacro, fillMacroText, macroBody } from "#src/domain/rules/fill-macro.ts";

const values = { "requester.name": "高橋 健", "facts.amount": "2,450", "facts.asset": null };
const macro = {
  id: "m",
  name: "m",
  category: null,
  change: null,
  body: { en: "Hello", ja: "こんにちは", zh: "您好" },
};

test("a macro speaks the customer's language, else the agent's, else English", () => {
  expect(macroBody(macro, "ja-JP", "zh")).toBe("こんにちは");
  expect(macroBody(macro, "de", "zh")).toBe("您好");
  expect(macroBody(macro, null, "fr")).toBe("Hello");
});

test("known variables are filled in, and one without a value stays to be seen", () => {
  expect(
    fillMacro("{{requester.name}} 様\n\n{{ facts.amount }} {{facts.asset}} を確認しました。", values),
  ).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "高橋 健 様" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "2,450 " },
        { type: "missing", attrs: { name: "facts.asset" } },
        { type: "text", text: " を確認しました。" },
      ],
    },
  ]);
  expect(fillMacroText("{{facts.amount}} {{ facts.asset }} {{nobody.knows}}", values)).toBe(
    "2,450 {{facts.asset}} {{nobody.knows}}",
  );
});

test("a customer's name in braces is a name and no variable", () => {
  const [block] = fillMacro("Dear {{requester.name}},", { "requester.name": "{{agent.name}}" });
  expect(block?.content).toEqual([{ type: "text", text: "Dear {{agent.name}}," }]);
});
