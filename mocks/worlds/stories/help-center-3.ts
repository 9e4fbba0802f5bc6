import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, helpCenter, note, reply } from "./write.ts";

export const helpCenters3: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  helpCenter(
    {
      slug: "websocket-gap",
      subject: "WebSocket 深度数据 seq 跳号，重新订阅后仍然缺",
      category: "api_technical",
      status: "new",
      priority: "normal",
      requester: "zhouyang",
      assignee: null,
      language: "zh",
      tags: ["api"],
      timeline: [
        customer(
          142,
          `按照文档，depth 频道的 prevSeq 应该等于上一条的 seq。从昨晚 21:40(SGT）开始，btcusdt@depth 每隔几分钟就跳号一次，比如：

{"seq":99120418,"prevSeq":99120417,...}
{"seq":99120425,"prevSeq":99120424,...}

文档说这时要重新拉快照，我拉了，但快照的 seq 是 99120410，比断点还旧，等于永远对不上。ethusdt 没有这个问题。是不是快照接口有缓存？`,
        ),
      ],
    },
    "api-websocket",
    [
      ["api-websocket", 171],
      ["api-errors", 160],
    ],
    ["prevSeq", "depth gap", "快照 缓存"],
  ),
  helpCenter(
    {
      slug: "bank-account-renamed",
      subject: "結婚改冠夫姓，約定銀行帳戶名稱不符",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "chenyt",
      assignee: "meiling",
      language: "zh",
      timeline: [
        customer(
          1_560,
          "您好，我上個月結婚，身分證跟銀行戶名都改成「林陳怡婷」了，但這裡還是「陳怡婷」，所以提領被退回來。文章只寫「請聯絡客服」，沒有寫要準備什麼。戶籍謄本可以嗎？裡面有我先生的資料，可以遮起來嗎？",
        ),
        reply(
          "meiling",
          1_470,
          "陳小姐您好，恭喜您！\n\n請在 App 的「身分驗證 > 更新姓名」上傳新的身分證正反面，以及載有更名記事的戶籍謄本。配偶的身分證字號和出生日期可以遮住，姓名和記事欄請保留。\n\n通過之後約一個工作天就能提領。\n\n許美玲",
        ),
        customer(
          215,
          "謝謝美玲！已經上傳了，但姓名欄只能輸入四個中文字以內，「林陳怡婷」剛好四個字可是它說「含有無效字元」。",
        ),
      ],
    },
    "kyc-name-change",
    [["kyc-name-change", 1_590]],
    ["冠夫姓", "改名 銀行帳戶"],
  ),
  helpCenter(
    {
      slug: "earn-early-redeem",
      subject: "定期理財提前贖回，利息怎麼算成負的？",
      category: "trading",
      status: "on_hold",
      priority: "normal",
      requester: "wujh",
      assignee: "kenta",
      language: "zh",
      timeline: [
        customer(
          2_700,
          "60 天的 USDT 定期，第 41 天提前贖回，本金 20,000，拿回 19,962.4。文章寫「提前贖回不計息」，沒說會扣本金。前面 41 天每天入帳的利息我沒動過，也被收回去了。請說明。",
        ),
        reply(
          "kenta",
          2_560,
          "吳先生您好：已入帳的利息在提前贖回時會被收回，這部分條款有寫明；但是額外少的 37.6 USDT 我也認為不應該，已請產品團隊重算，請給我兩個工作天。\n\n森 健太",
        ),
        change("kenta", 2_559, "status", "open", "on_hold"),
        note("kenta", 2_540, "收回的利息算了兩次（入帳時的加碼利息重複）。產品單 EARN-1190。"),
      ],
    },
    "staking-rewards",
    [
      ["staking-rewards", 2_733],
      ["terms-of-service", 2_725],
    ],
    ["提前贖回 扣本金"],
  ),
  helpCenter(
    {
      slug: "nickname-change",
      subject: "昵称改不了",
      category: "account",
      status: "solved",
      priority: "low",
      requester: "maxiao",
      assignee: "zhang",
      language: "zh",
      timeline: [
        customer(4_300, "昵称想从「接盘侠」改回自己的名字，说30天内只能改一次。我是手贱，能通融一下吗哈哈"),
        reply("zhang", 4_150, "马先生您好，已经帮您解除限制，现在可以再改一次。祝您早日解套。\n\n客服 张伟"),
        change("zhang", 4_149, "status", "open", "solved"),
      ],
    },
    "account-create",
    [["account-create", 4_320]],
    ["昵称 30天"],
  ),
  helpCenter(
    {
      slug: "wallet-maintenance-ada",
      subject: "ADA 錢包維護到什麼時候？公告寫「另行通知」已經九天",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "kuomh",
      assignee: null,
      language: "zh",
      timeline: [
        customer(
          77,
          "ADA 充提暫停公告是上週三發的，寫「預計 24 小時，恢復時間另行通知」，到今天九天了，公告一個字都沒改過。我有 48,000 顆卡在裡面，質押那邊下一個 epoch 要開始了。至少給個大概的時間吧。",
        ),
      ],
    },
    "deposit-not-credited",
    [
      ["deposit-not-credited", 101],
      ["withdrawal-crypto", 96],
    ],
    ["ADA 提領", "ADA 維護 恢復時間", "cardano 暫停"],
  ),
]);
