import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { customer, note, reply, social } from "./write.ts";

export const socials1: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  social(
    {
      slug: "draining-now",
      subject: "they are draining my account RIGHT NOW",
      category: "security",
      status: "new",
      priority: "urgent",
      requester: "olu",
      assignee: null,
      language: "en",
      tags: ["account-takeover"],
      timeline: [
        customer(
          6,
          "@HoshinoExchange SOMEONE IS INSIDE MY ACCOUNT. they are draining my account right now, 2 withdrawals in 5 minutes I did NOT make. I can't log in, password changed. FREEZE IT PLEASE",
        ),
        customer(3, "@HoshinoExchange a third one just went. 0.31 BTC. is anybody there??? please"),
      ],
    },
    "x",
    "public",
    2140,
    [
      {
        by: "exchange",
        at: 190,
        text: "Security notice: we never ask for passwords, codes or recovery phrases, and we never write to you first from another account. If you see a withdrawal you did not make, tell us here or in the app at once.",
      },
      {
        by: ["Hoshino Support", "HoshinoSupp0rt_help"],
        at: 5,
        text: "Hello dear, we are sorry for this. Your account can be secured now. Kindly validate your wallet at https://hoshino-recovery.example or DM us, agent is waiting",
        isAnswer: true,
      },
      {
        by: ["Tolu B.", "tolub_writes"],
        at: 4,
        text: "don't click that one above, it's a scam account. wait for the real @HoshinoExchange",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "public-account-data",
      subject: "@HoshinoExchange where is my £6,200",
      category: "deposits_withdrawals",
      status: "open",
      priority: "high",
      requester: "jack",
      assignee: "aiko",
      language: "en",
      tags: ["complaint"],
      timeline: [
        customer(
          260,
          "@HoshinoExchange 9 days for a £6,200 withdrawal. NINE. UID 20481177, jack.whitfield@mailbox.example, sort code 00-00-00 acct 00012345. Anyone else being robbed by these people? RT",
        ),
        note(
          "sora",
          250,
          "He posted his UID, mail and bank details in public. 40+ reposts already. Answer first with the request to delete, nothing about the account in public.",
        ),
        reply(
          "aiko",
          244,
          "Hi Jack, nine days is too long and we are looking into it now. Please delete this post: it shows your e-mail and bank details, and scammers read our mentions. We have sent you a direct message from this account, the only one we use.",
        ),
        customer(
          33,
          '@HoshinoExchange deleted. got your DM. two "support agents" already messaged me btw, one wants me to "validate my wallet" lol. Still no money.',
        ),
      ],
    },
    "x",
    "public",
    8812,
    [
      {
        by: "exchange",
        at: 1_500,
        text: "GBP withdrawals by Faster Payments take longer than usual because of a check at our bank. Most arrive within one working day. Funds are safe.",
      },
      {
        by: ["Marcus P", "marcp_ldn"],
        at: 1_320,
        text: "“within one working day” lol. day four here",
      },
      {
        by: ["hoshino fan UK", "hoshino_fan"],
        at: 255,
        text: "been with them for 3 years, always arrived in the end. delete your sort code though mate!!",
        isAnswer: true,
      },
      {
        by: ["Hoshino Exchange Help Desk", "HoshinoExchange_UK"],
        at: 251,
        text: "Hi Jack, Hoshino Support here. DM me and we will validate your wallet to release the £6,200.",
        isAnswer: true,
      },
      {
        by: ["Priya Raman", "priya_onmarkets"],
        at: 240,
        text: "Hi Jack, I write about consumer finance for Northgate Weekly. Could we talk about this? My DMs are open.",
        isAnswer: true,
      },
      {
        by: ["Dee", "dee_ntrades"],
        at: 120,
        text: "same. 5 days, £900",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "seed-phrase-pasted",
      subject: "Wallet won't sync, sending you my words",
      category: "security",
      status: "open",
      priority: "urgent",
      requester: "mateus",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          74,
          "hi, my hoshino wallet shows 0 after the update and the bot in telegram said support needs it to sync manually. my recovery phrase is abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about. please fix fast",
        ),
        note(
          "lukas",
          70,
          'Compromised the moment it was typed (Telegram "bot" has it too). He must move whatever is left to a new wallet himself; we can not do it for him. Needs an answer in Portuguese or very simple English.',
        ),
        customer(12, "hello? the telegram guy says he can help if i send 0.02 first, should i"),
      ],
    },
    "x",
    "direct",
    67,
  ),
  social(
    {
      slug: "fake-giveaway-facebook",
      subject: "Is this double your BTC page really yours?",
      category: "security",
      status: "new",
      priority: "normal",
      requester: "juan",
      assignee: null,
      language: "en",
      tags: ["phishing", "scam-report"],
      timeline: [
        customer(
          136,
          'Good day po. My titas are sharing this page in the family chat, "Hoshino Exchange Official" with check mark. Send BTC and get double. I told them it\'s fake but they only believe if it comes from you. Can you confirm and take it down? They already have 1.2K likes',
          { files: ["facebook-fake-giveaway.png"] },
        ),
      ],
    },
    "facebook",
    "direct",
    312,
  ),
]);
