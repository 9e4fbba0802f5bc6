import { expect, test } from "vitest";
import { missingInformation } from "#src/domain/rules/signals/missing-information/missing-information.ts";
import type {
  Submission,
  SubmissionField,
} from "#src/domain/rules/signals/missing-information/submission.ts";
import { pictures } from "./missing-information-pictures.ts";
import { telling } from "./missing-information-sentences.ts";

const submission = (of: Partial<Submission>): Submission => ({
  channel: "web_form",
  category: "deposits_withdrawals",
  answers: {},
  attachments: [],
  text: "",
  ...of,
});

function findingOf(field: SubmissionField, of: Partial<Submission>) {
  const found = missingInformation(submission(of)).find((one) => one.field === field);
  if (!found) throw new Error(`${field} is in no finding`);
  return found;
}

const tellings = Object.entries(telling).map(([field, of]) => ({ field: field as SubmissionField, ...of }));

const wordsFound = (field: SubmissionField, of: Partial<Submission> & { text: string }) => {
  const { state, evidence } = findingOf(field, of);
  const words = evidence?.source === "text" ? of.text.slice(evidence.start, evidence.end) : "";
  return { state, words };
};

test.for(
  tellings.flatMap(({ there, ...of }) => there.map(([evidence, text]) => ({ ...of, evidence, text }))),
)("$field is there, in “$text”: $evidence", ({ field, evidence, ...of }) => {
  const { state, words } = wordsFound(field, of);
  expect(state).toBe("present");
  // The span may be a little wider or narrower than the words that tell most.
  expect(words).not.toBe("");
  expect([words, evidence].toSorted((a, b) => b.length - a.length)[0]).toContain(
    words.length < evidence.length ? words : evidence,
  );
});

test.for(tellings.flatMap(({ notThere, ...of }) => notThere.map((text) => ({ ...of, text }))))(
  "$field is not there, in “$text”",
  ({ field, ...of }) => {
    expect(wordsFound(field, of)).toEqual({ state: "missing", words: "" });
  },
);

test("a picture counts when its name is one that phones and desktops give to a screen", () => {
  const states = (files: readonly (readonly [string, string])[]) =>
    files.map(([name, declaredType]) => [
      name,
      findingOf("screenshot", { attachments: [{ name, declaredType, sensitivity: "none" }] }).state,
    ]);
  expect(states(pictures.screens)).toEqual(pictures.screens.map(([name]) => [name, "present"]));
  expect(states(pictures.others)).toEqual(pictures.others.map(([name]) => [name, "missing"]));
});

test("what the server sealed as an identity document is no screenshot, whatever its name", () => {
  const sealed = { name: "Screenshot.png", declaredType: "image/png", sensitivity: "identity_document" };
  expect(findingOf("screenshot", { attachments: [sealed] }).state).toBe("missing");
});

test("a picture that the text points at holds the error's words", () => {
  const of = (text: string) => ({
    category: "account",
    text,
    attachments: [{ name: "IMG_1.PNG", declaredType: "image/png", sensitivity: "none" }],
  });
  expect(findingOf("error", of("Cannot log in, error as shown in the screenshot.")).evidence).toEqual({
    source: "attachment",
    name: "IMG_1.PNG",
  });
  expect(findingOf("error", of("ログインできません。画面の通りです。")).state).toBe("present");
  expect(findingOf("error", of("登录不了，报错见截图")).state).toBe("present");
  expect(findingOf("error", of("Cannot log in. What came back is in the picture.")).state).toBe("present");
  expect(findingOf("error", of("ログインできません。返ってきた内容は添付の赤枠です。")).state).toBe(
    "present",
  );
  expect(findingOf("error", of("登录不了，报文见附图红框")).state).toBe("present");
  expect(findingOf("error", of("Cannot log in.")).state).toBe("missing");
});

test("the form's own fields are read first, unless they only say that there is nothing", () => {
  const filled = {
    answers: {
      happenedAt: "Tuesday night",
      asset: "BTC",
      network: "not sure",
      tried: "まだ何も",
      amount: "全部",
    },
    text: "It failed.",
  };
  const state = (field: SubmissionField) => findingOf(field, filled).state;
  expect(findingOf("when", filled).evidence).toEqual({
    source: "field",
    name: "happenedAt",
    value: "Tuesday night",
  });
  expect([state("currency"), state("network"), state("amount")]).toEqual(["present", "missing", "missing"]);
  expect(findingOf("steps", { ...filled, category: "trading" }).state).toBe("missing");
  expect(findingOf("when", { answers: { happenedAt: "最近" }, text: "失敗しました" }).state).toBe("missing");
});

const asked = (of: Partial<Submission>) =>
  missingInformation(submission(of))
    .filter(({ state }) => state === "missing")
    .map(({ field }) => field);

test.for([
  "How do I withdraw to my bank?",
  "What do I need for a USDT deposit, and which network should I use?",
  "出金の方法を教えてください。",
  "请问怎么充值USDT？",
  "請問提幣要準備什麼文件？",
])("nothing is missing where only a question is asked: %s", (text) => {
  expect(asked({ text })).toEqual([]);
});

test.for(["Where is my deposit?", "いつ届きますか。", "到底什么时候到账？", "help", "在吗"])(
  "a question about what did not come is no plain question: %s",
  (text) => {
    expect(asked({ text })).toHaveLength(6);
  },
);

test.for([
  ["trading", "Does post-only cancel when the book moves? I've not placed one yet, just like to know."],
  ["trading", "手数料の意味がつかめません。板に出す場合はどちらに当たるのでしょう。まだ始めておりません。"],
  ["trading", "请问网格策略的区间怎么设？我还没开，先学习学习。"],
  ["identity_verification", "Will a hyphen be a problem when I get round to verifying?"],
  ["identity_verification", "更新前の免許証で申請しても大丈夫ですか？これからやるところです"],
  ["identity_verification", "hi 请问 passport 还是 IC 比较快 pass？我 haven't submit 啦"],
  ["api_technical", "Is the rate limit counted per key? Couldn't find it in the reference."],
  ["security", "你们的工作人员会主动给客户打电话吗？"],
  ["other", "no complaint for once: she sorted my dad out in four minutes and was lovely about it"],
  ["other", "夜中の電話なのに担当の方がすごく親切でした。"],
  ["other", "没别的事，就是想夸一下夜班的小林，半夜两点还那么耐心。"],
] as const)("nothing is missing, account neither, in a post of %s: %s", ([category, text]) => {
  expect(asked({ category, channel: "social", text })).toEqual([]);
});

test.for([
  ["api_technical", "The websocket dies every minute, and since when do you require pings?"],
  ["deposits_withdrawals", "I haven't received my coins. Is that normal?"],
  ["deposits_withdrawals", "まだ届いていません。普通ですか？"],
  ["deposits_withdrawals", "还没到，正常吗？"],
  ["security", "有个客服让我转账，我还没转，是你们吗？"],
] as const)("a question about what happened is more than a question, of %s: %s", ([category, text]) => {
  expect(asked({ category, text })).not.toEqual([]);
});

test("before any order is given, neither its number nor its size is asked", () => {
  const text = "チャートが真っ白です。注文はまだ一つも出していません。";
  expect(asked({ category: "trading", text })).not.toContain("transaction");
  expect(asked({ category: "trading", text })).not.toContain("amount");
});

test("a sum that was only demanded did not move", () => {
  const text = "Some guy wants 0.02 btc to unlock my account, told him to get lost.";
  expect(asked({ category: "security", text })).not.toContain("transaction");
});

test("an order that could not be made has no number to ask for", () => {
  const text = "I can't sell my ETH, the button stays grey.";
  expect(asked({ category: "trading", text })).not.toContain("transaction");
  expect(asked({ category: "trading", text: "My stop order did not trigger." })).toContain("transaction");
});

test("what moved is asked only where funds moved", () => {
  const category = "security";
  expect(asked({ category, text: "Somebody logged in, but all my coins are still there." })).not.toContain(
    "amount",
  );
  expect(asked({ category, text: "誰かに出金されました。" })).toContain("amount");
  expect(asked({ category, text: "币被转走了！" })).toContain("transaction");
});

test("who waits for a review is not asked for an error, who was refused is", () => {
  const category = "identity_verification";
  expect(asked({ category, text: "審査中のまま何日も経ちました。" })).not.toContain("error");
  expect(asked({ category, text: "认证被拒了。" })).toContain("error");
});

test("a mail and a post must say whose account it is, a form knows", () => {
  const text = "I cannot log in.";
  expect(asked({ category: "account", channel: "email", text })).toContain("account");
  expect(asked({ category: "account", channel: "web_form", text })).not.toContain("account");
});

test("an unknown category of a newer server is asked for the time alone", () => {
  expect(asked({ category: "insurance", text: "It does not work." })).toEqual(["when"]);
});
