import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, email, environments, note, reply, webForm } from "./write.ts";

export const assorted: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  webForm(
    {
      slug: "saved-page-html",
      subject: "資產頁面少了 2,100 USDT，我把網頁存下來了",
      category: "deposits_withdrawals",
      status: "open",
      priority: "normal",
      requester: "huangsf",
      assignee: null,
      language: "zh",
      timeline: [
        customer(
          330,
          "您好，星期一早上我的資產少了 2,100 USDT，沒有任何提領紀錄。我怕之後畫面又變，就用瀏覽器「另存新檔」把整頁存下來了，附在這裡。麻煩幫我查一下是不是系統顯示錯誤，還是被盜。我沒有開兩步驟驗證，現在去開還來得及嗎？",
          { files: ["account-summary.html"] },
        ),
        note(
          "meiling",
          300,
          "2,100 USDT 是轉到「理財」的自動申購（她上個月開過一次）。先安撫，再教她關掉。附件是 HTML，含 script，別下載下來打開。",
        ),
      ],
    },
    "security",
    {
      happenedAt: "星期一早上",
      environment: environments.edge,
      amount: "2100",
      asset: "USDT",
      contact: "email",
    },
  ),
  email(
    {
      slug: "thank-you-liqiang",
      subject: "感谢贵司客服",
      category: "other",
      status: "closed",
      priority: "low",
      requester: "liqiang",
      assignee: "zhang",
      language: "zh",
      timeline: [
        customer(
          11_500,
          "上周充值问题得到圆满解决，客服张伟耐心负责，特此致谢。顺便提个建议：App 字体能不能再大一号，我今年六十三了。\n\n李强",
        ),
        reply(
          "zhang",
          11_200,
          "李先生您好，谢谢您的来信，看了很受鼓舞。字体可以在 设置 > 显示 > 文字大小 里调到「特大」，您试试看。\n\n张伟",
        ),
        change("zhang", 11_199, "status", "open", "solved"),
        change("system", 5_000, "status", "solved", "closed"),
      ],
    },
    "support@hoshino.example",
  ),
]);
