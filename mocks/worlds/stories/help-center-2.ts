import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, helpCenter, note, reply } from "./write.ts";

export const helpCenters2: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  helpCenter(
    {
      slug: "rate-limit-429",
      subject: "429 long before 20 requests/s",
      category: "api_technical",
      status: "pending",
      priority: "normal",
      requester: "kevin",
      assignee: "deepak",
      language: "en",
      tags: ["api"],
      timeline: [
        customer(
          1_990,
          'Docs: 20 req/s per key. I get 429 at about 9/s with retry-after: 3, and hx-ratelimit-remaining jumps from 11 to 0 in one step. Two processes, same key, different IPs. Is the limit per key or per account or per key and IP? "Per key" is what the article says. Measured with 5 min of logs, happy to send.',
        ),
        reply(
          "deepak",
          1_880,
          "Hi Kevin,\n\nPer account since version 3.2: all keys of one account share 20/s, and an order counts as two. Sub-accounts have their own budget. The article is older than that change; I have marked it for an update.\n\nDo your two processes place orders, or only read?\n\nDeepak",
        ),
        change("deepak", 1_879, "status", "open", "pending"),
      ],
    },
    "api-rate-limits",
    [["api-rate-limits", 2_020]],
    ["429", "rate limit per key or account"],
  ),
  helpCenter(
    {
      slug: "moved-abroad",
      subject: "I moved from Lyon to Montréal. Which Hoshino am I with now?",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "chloe",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          520,
          'Your article says customers who move "may need to open an account with the local entity". May? I have euros, staked ETH (locked until February) and a French tax number. If I change my address in the app, will the staking be closed? I don\'t dare press Save.',
        ),
        note(
          "camille",
          470,
          "Canada is served by the Canadian entity; positions can not be moved, staking ends at unlock. Do NOT let her save the address before February, the form closes the account in 30 days. Legal is writing a proper article.",
        ),
        change("camille", 469, "assignee", "Camille Dubois", "Aiko Tanaka"),
      ],
    },
    "kyc-address-proof",
    [
      ["kyc-address-proof", 548],
      ["tax-reporting", 541],
      ["staking-rewards", 533],
    ],
    ["move to canada", "change country", "staking locked change address"],
  ),
  helpCenter(
    {
      slug: "very-long-subject",
      subject:
        "I bought 0.01 BTC on Sunday, then sold half of it on Monday because my brother said so, then the app showed me a profit of 312 % which cannot be right because the price went down, and when I press on the percentage it shows another percentage (−4 %), and now I would like to know which of the two numbers I should believe and whether I have to write either of them in my tax declaration",
      category: "trading",
      status: "new",
      priority: "low",
      requester: "noa",
      assignee: null,
      language: "en",
      tags: ["tax"],
      timeline: [customer(168, "It is all in the subject. Thank you! נועה")],
    },
    "csv-export",
    [["csv-export", 181]],
    ["312 percent profit wrong"],
  ),
  helpCenter(
    {
      slug: "nenkan-hokokusho",
      subject: "年間取引報告書の「移動平均法」の計算について",
      category: "trading",
      status: "open",
      priority: "normal",
      requester: "kobayashi",
      assignee: "kenta",
      language: "ja",
      tags: ["tax"],
      timeline: [
        customer(
          1_340,
          "年間取引報告書の取得単価が、自分で計算した移動平均と3,412円ずれます。差は送金手数料として支払ったXRPの扱いのように見えますが、記事には「手数料は取得価額に含む」とだけあり、送金手数料を含むのか読み取れませんでした。確定申告の準備をしていますので、ご教示ください。",
        ),
        reply(
          "kenta",
          1_210,
          "小林様\n\n細かなところまでご確認いただきありがとうございます。ご推察のとおり、送金手数料は取得価額に含めておらず、支払時に譲渡として計算しております。記事の書き方が分かりにくく、失礼いたしました。\n\n具体的な申告方法につきましては、所轄の税務署または税理士にご相談ください。\n\n森",
        ),
        change("kenta", 1_209, "status", "open", "pending"),
        customer(
          265,
          "ありがとうございます。譲渡とすると、そのときの損益は報告書のどの列に入っていますか。「その他」の列と合計が合いません。",
        ),
        change("system", 265, "status", "pending", "open"),
      ],
    },
    "tax-reporting",
    [
      ["tax-reporting", 1_372],
      ["csv-export", 1_361],
    ],
    ["移動平均法 手数料", "年間取引報告書 送金手数料", "取得価額"],
  ),
  helpCenter(
    {
      slug: "passkey-family-tablet",
      subject: "パスキーを家族共用のタブレットに登録してしまいました",
      category: "security",
      status: "solved",
      priority: "normal",
      requester: "inoue",
      assignee: "aiko",
      language: "ja",
      timeline: [
        customer(
          3_060,
          "案内に従ってパスキーを登録したら、家族で使っているタブレットに保存されてしまったようです。子どもも画面ロックの番号を知っています。記事の「パスキーを削除する」が見当たりません。",
        ),
        reply(
          "aiko",
          2_960,
          "井上様\n\nお知らせいただきありがとうございます。設定 > セキュリティ > パスキーで、登録日が今週のものの右側にある「…」から削除できます。表示がない場合はアプリを8.14以降に更新してください。\n\n念のため、昨日以降のログイン履歴を確認しましたが、ご本人様のご利用のみでした。\n\n田中 愛子",
        ),
        customer(2_830, "「…」が小さくて気づきませんでした。削除できました。ありがとうございます。"),
        change("aiko", 2_820, "status", "open", "solved"),
      ],
    },
    "security-passkeys",
    [
      ["security-passkeys", 3_090],
      ["account-2fa-setup", 3_081],
    ],
    ["パスキー 削除"],
  ),
  helpCenter(
    {
      slug: "kaiyaku-sasaki",
      subject: "解約したいのですが残高が0.00000012BTC残っていて進めません",
      category: "account",
      status: "new",
      priority: "low",
      requester: "sasaki",
      assignee: null,
      language: "ja",
      timeline: [
        customer(
          310,
          "解約の手続きで「残高を0にしてください」と出ますが、0.00000012BTCは最低売却数量より少なく売れません。送金もできません。放棄で構わないので解約してください。こんなことで二日使っています。",
        ),
      ],
    },
    "account-close",
    [
      ["account-close", 335],
      ["withdrawal-crypto", 322],
    ],
    ["解約", "残高 売れない", "少額残高 放棄"],
  ),
]);
