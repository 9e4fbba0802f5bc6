import { describe, expect, test } from "vitest";
import { liveCompromise } from "#src/domain/rules/signals/live-compromise.ts";

describe("an account that is being emptied is heard", () => {
  test.each([
    "Someone is withdrawing my BTC right now, please stop it!",
    "HELP. Hackers are currently moving everything out of my wallet",
    "my account has been hacked and the balance is at 0",
    "My funds are being sent to an address I don't know.",
    "There is a withdrawal of 2.1 ETH that I did not make.",
    "I got a mail about a transfer, and I never authorised it",
    "two unauthorized withdrawals within ten minutes",
    "I didn't request this withdrawal. Freeze it.",
    "A withdrawal went out ten minutes ago and it was not me",
    "They drained my wallet while I was asleep.",
    "my coins were stolen this morning",
    "今まさに出金されています。止めてください！",
    "身に覚えのない出金が2件あります",
    "出金の通知が届きましたが、身に覚えがありません。",
    "勝手にビットコインが送金されました",
    "アカウントが乗っ取られたようです。残高も減っています",
    "何者かに口座から引き出されています",
    "口座の残高が空になっています",
    "有人正在转走我的币！",
    "刚刚有一笔提现不是我操作的",
    "这笔提币非本人操作，请立即冻结",
    "我的账户被盗了，里面的钱全没了",
    "錢包裡的幣被轉走了，快幫我凍結",
    "我没有申请过这笔提现",
    // Whoever is robbed is polite, afraid and in a hurry in the same sentence.
    "Someone is withdrawing my BTC right now, could you please stop it?",
    "Please freeze my account if you can, someone is withdrawing my coins",
    "I am so afraid, hackers are moving everything out of my wallet",
    "Freeze it as soon as possible, they are draining my wallet as we speak, someone is taking all my coins",
    "Can someone help, my wallet has been hacked",
    "アプリを開いたら勝手に送金されていました",
    "身に覚えのない出金があり、とても不安です",
    "以前から使っている口座が乗っ取られました",
    "我很害怕，有人正在转走我的币",
    "请防止继续损失，我的账户被盗了",
    "我的账户被盗了怎么办",
  ])("%s", (text) => {
    expect(liveCompromise(text)).toHaveLength(1);
  });
});

describe("what is feared, asked, past or somebody's own is not", () => {
  test.each([
    "What happens if my account is hacked?",
    "How do I protect my wallet against hackers?",
    "My account was hacked in 2022, since then I use a key.",
    "I am worried that someone is withdrawing my coins.",
    "My withdrawal has been pending for three days.",
    "I did not receive my withdrawal.",
    "I made a withdrawal to the wrong network.",
    "Someone is selling fake coins in your name on X.",
    "My friend's account has been hacked, not mine.",
    "I never got the confirmation mail for my transfer.",
    "They are asking me for a screenshot.",
    "アカウントを乗っ取られた場合はどうすればいいですか",
    "不正出金が心配です。対策を教えてください",
    "出金がまだ反映されません",
    "昨年、口座から勝手に送金されたことがあります",
    "二段階認証のアプリをなくしました",
    "今日出金したいのですが、ボタンが押せません",
    "Could someone empty my wallet with only my e-mail address?",
    "Could hackers have drained my wallet that way? Just asking",
    "I only want to know whether my account has been hacked",
    "口座から不正に送金されないか不安です",
    "如果账号被盗怎么办？",
    "账户被盗怎么办",
    "我担心钱包被盗",
    "提现一直没到账",
    "去年我的账户被盗过一次",
    "我没有收到提现的验证码",
  ])("%s", (text) => {
    expect(liveCompromise(text)).toEqual([]);
  });
});

test("a text made to be slow is read at once", () => {
  const before = performance.now();
  liveCompromise("my my my funds is is ".repeat(20_000));
  liveCompromise("withdrawal ".repeat(40_000));
  liveCompromise("出金".repeat(100_000));
  expect(performance.now() - before).toBeLessThan(1_000);
});
