import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, environments, note, reply, webForm } from "./write.ts";

export const webForms3: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  webForm(
    {
      slug: "wrong-price-fill",
      subject: "Limit sell at 1.96 filled at 1.71",
      category: "trading",
      status: "open",
      priority: "normal",
      requester: "gareth",
      assignee: "priyanka",
      language: "en",
      timeline: [
        customer(
          890,
          `I had a LIMIT sell for 12,400 XRP at 1.96. A limit sell cannot fill below its limit, that is the point of one. Yours filled at 1.71.

Order 771-40-28833. I would like the difference (£2,300-ish) and an explanation, in that order.`,
        ),
        reply(
          "priyanka",
          820,
          `Hi Gareth,

Order 771-40-28833 is recorded here as a stop-limit with trigger 1.96 and limit 1.70: when the price touched 1.96 on the way down it became a sell with a floor of 1.70. I understand that this isn't what you meant to enter. Do you remember which screen you used? In the compact view of the app the two fields have looked alike since last week's version.

Priyanka`,
        ),
        change("priyanka", 819, "status", "open", "pending"),
        customer(
          140,
          'Compact view, yes. Two fields both called "Price". I\'ve just looked again and one has turned into "Trigger price" since I wrote to you, so somebody over there knows. Funny that.',
        ),
        change("system", 140, "status", "pending", "open"),
        note(
          "priyanka",
          120,
          "He is right, the label was mended in 8.14.2 two days after his order (APP-5127). Asked trading desk whether we compensate; 6 similar orders.",
        ),
      ],
    },
    "trading",
    {
      tried: "Read the order history. Twice.",
      happenedAt: "Wednesday about 3pm",
      environment: environments.pixel,
      amount: "12400",
      asset: "XRP",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "help",
      subject: "help",
      category: "other",
      status: "new",
      priority: "normal",
      requester: "tyler",
      assignee: null,
      language: "en",
      timeline: [customer(31, "pls")],
    },
    "other",
    { environment: environments.galaxy },
  ),
  webForm(
    {
      slug: "it-doesnt-work",
      subject: "it doesn't work",
      category: "other",
      status: "pending",
      priority: "low",
      requester: "oscar",
      assignee: "camille",
      language: "en",
      timeline: [
        customer(1720, "tried everything. it doesn't work. fix it"),
        reply(
          "camille",
          1650,
          `Hello Oscar,

I am sorry that something is in your way. So that I can help with the right thing: what were you trying to do (sign in, deposit, buy …), and what did the screen say? A screenshot is perfect; please cover your balance and any codes.

Camille Dubois`,
        ),
        change("camille", 1649, "status", "open", "pending"),
      ],
    },
    "other",
    { tried: "everything", happenedAt: "always", environment: environments.unknown },
  ),
  webForm(
    {
      slug: "wrong-category-sign-in",
      subject: "Your terms say I agreed to something but I cannot sign in to read it",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "nkechi",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          445,
          'A window says "We have updated our terms, please accept". When I press Accept it returns me to the sign in page. I sign in, the window comes, I press Accept, it returns me. I chose legal because it is about the terms but really I only want to enter my account. I sell dresses and a customer paid me in USDT and I want to see that it came.',
        ),
        change("ingrid", 420, "category", "legal_compliance", "account"),
        change("ingrid", 419, "assignee", null, "Aiko Tanaka"),
        note(
          "ingrid",
          418,
          "Not legal: the acceptance loop from the release on Thursday, older Android WebView. Workaround is to accept on the website.",
        ),
      ],
    },
    "legal_compliance",
    {
      tried: "Pressed Accept about 20 times",
      happenedAt: "since Thursday",
      environment: environments.xperia,
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "call-back-please",
      subject: "Please ring me, I can't do this by typing",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "bruce",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          560,
          "I have a tremor and typing this took me a quarter of an hour. I've recorded what the problem is instead, it's attached. Would someone please ring the number you have. After 10 in the morning Sydney time. Not the robot.",
          { files: ["voice-memo.mp3"] },
        ),
        note(
          "aiko",
          410,
          "We do not call out as a rule, but there is an exception for accessibility (supervisor approves). Asked Ren. He must be called on the number on file only, and he sets a pass phrase with us first so that he knows it is us.",
        ),
        note(
          "ren",
          372,
          "Approved. Tomorrow 10:30 Sydney. Aiko, please send him the pass phrase by the in-app message and not by mail.",
        ),
        reply(
          "aiko",
          365,
          `Dear Bruce,

Thank you for the recording, I have listened to all of it. I will ring you tomorrow at 10:30 Sydney time on the number in your account. You will find a pass phrase in the app under Messages; I will say it first, so that you know it is me. I will never ask you for a code or a password.

You do not need to write back if the time suits you.

Aiko Tanaka`,
        ),
        customer(58, "Suits me. Ta."),
      ],
    },
    "account",
    { environment: environments.edge, happenedAt: "this week", contact: "phone" },
  ),
  webForm(
    {
      slug: "rtl-bank-name",
      subject: "Withdrawal to my bank returned: name mismatch (يوسف الحربي)",
      category: "deposits_withdrawals",
      status: "open",
      priority: "normal",
      requester: "yusuf",
      assignee: "aiko",
      language: "en",
      tags: ["bank-delay"],
      timeline: [
        customer(
          1010,
          `Peace be upon you. My name in the account is يوسف الحربي, as in my national ID. My bank writes it in Latin letters, YOUSEF ALHARBI. You send "Yusuf Al-Harbi" with a dash, and the bank has returned the transfer two times (SAR 14,300). Each time 25 was taken as fee.

Please send the name exactly so, without a dash: YOUSEF ALHARBI. The name of the bank account holder in Arabic is يوسف الحربي. Thank you.`,
        ),
        reply(
          "aiko",
          940,
          `Dear Mr. Alharbi,

Thank you for the exact spelling. I have asked our payments team to store YOUSEF ALHARBI as the beneficiary for this bank, and to refund the two return fees. Both need a short check against your ID, which is already on file, so there is nothing you have to send.

Aiko Tanaka`,
        ),
        customer(
          99,
          "Thank you sister. I see the fee has come back, الحمد لله. May I now try again with the 14,300, or should I wait for your word?",
        ),
      ],
    },
    "deposits_withdrawals",
    {
      tried: "Two transfers, both returned after 2 days",
      happenedAt: "Sunday and Tuesday",
      environment: environments.iphone,
      amount: "14300",
      asset: "SAR",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "order-rejected-balance",
      subject: '"Insufficient available balance" with 4,120 USDT available',
      category: "trading",
      status: "new",
      priority: "normal",
      requester: "dmytro",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          240,
          "Limit buy 1.2 ETH at 3,095, total 3,714 USDT, available 4,120.88, rejected with -2019 insufficient available balance. You can see all three numbers in one picture. No open orders. If something is reserved somewhere, show where. Request 7f3a-19c2.",
          { files: ["order-rejected-toast.png"] },
        ),
      ],
    },
    "trading",
    {
      tried: "Smaller order: 1.1 ETH goes through, 1.11 does not",
      happenedAt: "14:02:57 Kyiv",
      environment: environments.linux,
      amount: "3714",
      asset: "USDT",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "photo-of-laptop",
      subject: "Locked out, photograph of my computer attached",
      category: "account",
      status: "new",
      priority: "normal",
      requester: "margaret",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          68,
          `Good evening. It says my account is temporarily locked. I don't know how to make a picture on the computer itself so I have taken a photograph of it with my telephone. I hope that is all right.

I did type the code wrong a few times, the numbers change so quickly and my glasses were upstairs.

Margaret Ellison`,
          { files: ["photo-of-my-laptop.jpg"] },
        ),
      ],
    },
    "security",
    {
      tried: "Made a cup of tea and tried again",
      happenedAt: "About twenty to eight",
      environment: environments.edge,
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "hannah-fee-question",
      subject: "Which fee tier am I in?",
      category: "trading",
      status: "solved",
      priority: "low",
      requester: "hannah",
      assignee: "kenta",
      language: "en",
      timeline: [
        customer(
          30_300,
          "My volume of the last 30 days is above 50,000 EUR. The page says tier 2 begins there, my orders are still charged 0.12 %. From when does the new tier count?",
        ),
        reply(
          "kenta",
          30_010,
          "Hello Hannah,\n\nThe tier is computed once a day at 00:00 UTC from the 30 days before, so your next trade after midnight is charged 0.10 %. I have checked: tier 2 is set for tonight.\n\nKenta Mori",
        ),
        customer(28_500, "Works, thank you."),
        change("kenta", 28_400, "status", "open", "solved"),
      ],
    },
    "trading",
    { environment: environments.iphone, contact: "email" },
  ),
]);
