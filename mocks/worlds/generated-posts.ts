import type { Post } from "#src/domain/schema/channel-facts.ts";
import { createDice, hash, type Dice } from "../base/hash.ts";
import { instantOf } from "../desk/clock.ts";
import { postOfMessage } from "../desk/public-thread.ts";
import { deskConfig } from "./config.ts";
import type { Language } from "./generated-people.ts";
import { marked } from "./marked.ts";
import { fill, slotsOf, type Telling } from "./telling.ts";

type Author = readonly [name: string, handle: string];

interface Words {
  /** What the exchange had posted before. */
  official: string[];
  /** What others say before and after. */
  before: string[];
  after: string[];
  people: Author[];
  /** Whoever passes for the exchange, and what they ask for. */
  impostors: Author[];
  lures: string[];
}

const words: Record<Language, Words> = marked("MADOGUCHI_FIXTURE_SENTINEL", {
  en: {
    official: [
      "Deposits of {asset} are paused while we update our node. Funds are safe; we post here when they are open again.",
      "Withdrawals take longer than usual today. We are working on it and post here when all is back to normal.",
      "Version {app} of the app is out: faster start, and a fix for the two-factor screen.",
      "We never ask for passwords, codes or recovery phrases. Only this account and hoshino.example are ours.",
    ],
    before: [
      "anyone else having trouble with @HoshinoExchange today?",
      "support was quick last time, let's see today",
    ],
    after: [
      "same here since this morning",
      "works for me now, try to sign in again",
      "which app version are you on?",
      "Hi, I write about markets for a weekly. May I quote this post?",
      "don't answer people who DM you about this",
    ],
    people: [
      ["Marta K.", "marta_k_trades"],
      ["hoshino fan", "hoshino_fan"],
      ["Owen", "owenlds"],
      ["Yuki Hoshino", "yukihoshino88"],
      ["Ada Reports", "ada_reports"],
      ["Sam", "sam_on_chain"],
    ],
    impostors: [
      ["Hoshino Support", "hoshino_supp0rt"],
      ["Hoshino Exchange Help", "HoshinoExchange_Help"],
      ["Hoshino Exchange", "Hosh1noExchange"],
    ],
    lures: [
      "Hoshino Support here. DM me and we will solve it at once.",
      "Dear user, kindly validate your wallet so that your funds are released: https://hoshino-desk.example",
    ],
  },
  ja: {
    official: [
      "{asset}の入金を、ノード更新のため一時停止しています。資産は安全です。再開しましたらこちらでお知らせします。",
      "本日は出金の処理に通常よりお時間をいただいております。復旧しましたらこちらでお知らせします。",
      "アプリ {app} を公開しました。起動の高速化と、二段階認証画面の修正を含みます。",
    ],
    before: [
      "今日の@HoshinoExchange、重くないですか？",
      "前に問い合わせたときは対応早かったけど今日はどうだろ",
    ],
    after: [
      "自分も朝からです",
      "こちらはさっき直りました。入り直してみてください",
      "DMしてくる人には返事しないほうがいいですよ",
      "経済誌の記者です。こちらの投稿を引用してもよろしいでしょうか",
    ],
    people: [
      ["ゆうと", "yuto_fx365"],
      ["星野ゆかり", "hoshino_yukari"],
      ["まめ", "mame_tsumitate"],
      ["Hoshinoファンの会", "hoshino_fan_jp"],
    ],
    impostors: [
      ["Hoshinoサポート日本🇯🇵", "hoshino_jp_help"],
      ["Hoshino Exchange 公式", "HoshinoExchange_JP"],
    ],
    lures: ["ご不便をおかけしております。確認のためDMで担当者にご連絡ください。"],
  },
  zh: {
    official: [
      "因节点升级，{asset} 充值暂停。资产安全，恢复后会在这里公告。",
      "今天提现处理比平时慢，正在处理，恢复后会在这里公告。",
      "App {app} 已发布：启动更快，并修复了两步验证页面的问题。",
    ],
    before: ["今天 @HoshinoExchange 是不是又卡了？", "上次客服回得挺快，看看今天怎么样"],
    after: [
      "我也是，从早上开始",
      "我这边刚好了，重新登录试试",
      "私信你的都别理，是骗子",
      "你好，我是财经媒体的记者，可以引用你的这条吗？",
    ],
    people: [
      ["阿哲", "azhe_btc"],
      ["小鹿", "xiaolu_2046"],
      ["Hoshino 粉丝团", "hoshino_fan_cn"],
      ["老周", "laozhou_trades"],
    ],
    impostors: [
      ["Hoshino 官方客服", "hoshino_kefu_01"],
      ["Hoshino Exchange", "HoshinoExchanqe"],
    ],
    lures: ["您好，异常提现请私信专员，为您优先处理。"],
  },
});

const MINUTE = 60_000;

/** What others posted around a made ticket, oldest first: none to six posts, which follow from its seed. */
export function generatedPosts({ plan }: Pick<Telling, "plan">, network: string): Post[] {
  const dice = createDice(hash(plan.seed, "posts"));
  const { official, before, after, people, impostors, lures } = words[plan.language];
  const account = deskConfig.socialAccounts.find((one) => one.network === network);
  const exchange: Author = [deskConfig.exchangeName, account?.handle ?? deskConfig.exchangeName];
  const posts: Post[] = [];
  const add = (kind: Post["author"]["kind"], [name, handle]: Author, text: string, minutes: number) => {
    const isAnswer = minutes > 0;
    posts.push({
      id: `around-${plan.id}-${posts.length + 1}`,
      author: { name, handle, kind },
      text: fill(text, slotsOf(plan)),
      at: instantOf(plan.createdAt + minutes * MINUTE),
      url: `https://${network}.example/${handle}/status/18${hash(plan.seed, posts.length)}`,
      messageId: null,
      // A made thread begins with an event; then comes what the customer wrote.
      inReplyTo: isAnswer ? postOfMessage(`${plan.id}.2`) : (posts.at(-1)?.id ?? null),
    });
  };
  if (dice.chance(0.4)) add("exchange", exchange, dice.pick(official), -dice.between(90, 600));
  if (dice.chance(0.25)) add("other", dice.pick(people), dice.pick(before), -dice.between(5, 80));
  let minutes = 0;
  const answer = (author: Author, text: string) =>
    add("other", author, text, (minutes += dice.between(1, 12)));
  const impostorAt = dice.chance(0.2) ? dice.between(0, 1) : -1;
  for (const [index, [author, text]] of answersOf(dice, people, after).entries()) {
    if (index === impostorAt) answer(dice.pick(impostors), dice.pick(lures));
    answer(author, text);
  }
  return posts;
}

/** None to three, each by somebody else. */
function answersOf(dice: Dice, people: readonly Author[], texts: readonly string[]): [Author, string][] {
  const count = dice.weigh([
    [0, 3],
    [1, 3],
    [2, 2],
    [3, 1],
  ] as const);
  const first = dice.between(0, people.length - 1);
  const author = (index: number) => people[(first + index) % people.length] ?? dice.pick(people);
  return Array.from({ length: count }, (_, index) => [author(index), dice.pick(texts)]);
}
