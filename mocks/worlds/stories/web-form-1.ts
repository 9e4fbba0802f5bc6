import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, environments, note, reply, webForm } from "./write.ts";

export const webForms1: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  webForm(
    {
      slug: "withdrawal-stuck-tron",
      subject: "Withdrawal pending for 3 days, chain says it went through",
      category: "trading",
      status: "new",
      priority: "high",
      requester: "hannah",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          1,
          `Hello,

on Tuesday evening I withdrew 2,450 USDT to my own wallet over TRON. In the app the withdrawal still says "Processing, waiting for confirmation, 0 of 20". On the block explorer the same transaction is marked successful and confirmed since Tuesday, and my wallet shows nothing because it says the token was sent "to an inactive account"? I do not understand which of the two is true.

Since then I also cannot trade: the 2,450 USDT are still locked in my balance, and when I open the chart the app freezes (see the recording). So please do not answer that it is only a matter of waiting. It has been three days.

I attach a screenshot of the withdrawal, the explorer page, the recording, and my bank statement, because your form asks where the money came from. It is the transfer of 5,000 EUR on page 2.

Regards
Hannah Becker`,
          {
            files: [
              "withdrawal-pending.png",
              "tron-explorer-confirmed.png",
              "frozen-chart.webm",
              "bank-statement.pdf",
            ],
          },
        ),
      ],
    },
    "trading",
    {
      tried:
        "Signed out and in, reinstalled the app, waited 3 days, asked the chat bot (it sent me the fee table)",
      happenedAt: "Tuesday 19:58 Berlin time",
      environment: environments.iphone,
      transactionIds: ["1f2f360edb86c46bcd57ebb165523d3ddbf08441c37a2fadcd61c575dc3b44f1"],
      amount: "2450",
      asset: "USDT",
      network: "TRON (TRC20)",
      contact: "phone",
    },
  ),
  webForm(
    {
      slug: "kyc-glare",
      subject: "Passport rejected three times because of my own name",
      category: "identity_verification",
      status: "open",
      priority: "high",
      requester: "priya",
      assignee: "aiko",
      language: "en",
      tags: ["kyc-resubmit"],
      timeline: [
        customer(
          1480,
          `Hi team,

Your system has now rejected my passport for the third time. Reason one: "name does not match". In my passport the surname is RAMAN and the given name is PRIYA. On my account it is Priya Raman. That is the same name in a different order, this is how passports work. Reason two is glare and okay, there was a lamp, so I took a new picture by the window.

I have an advanced account with you since 2021, I only had to do this again because the passport was renewed. Withdrawals are blocked until it is done and my daughter's college fee is due on the 28th.

Please have a human look at it.
Priya`,
          { files: ["kyc-rejected.png", "passport-specimen.jpg"] },
        ),
        change("aiko", 1400, "assignee", null, "Aiko Tanaka"),
        change("aiko", 1399, "status", "new", "open"),
        reply(
          "aiko",
          1390,
          `Dear Priya,

Thank you for writing, and I am sorry that our check tripped over the order of your name. You are right: it is the same name, and I have asked the identity team to correct the comparison by hand.

The picture you attached still has a bright spot over the two lines of letters at the bottom. Could you take one more, lying flat, without flash and a little to the side of the window? You can upload it under Profile > Identity; the 24 hour wait is lifted for you.

Kind regards
Aiko Tanaka`,
        ),
        note(
          "aiko",
          1385,
          "Name order only: RAMAN PRIYA = Priya Raman, date of birth and issuing country agree with the old document on file. Waiting for a readable MRZ before I hand it to identity. Fee deadline on the 28th is real, please do not let this sit over the weekend.",
        ),
        change("aiko", 1384, "status", "open", "pending"),
        customer(
          26,
          `Hello Aiko, I have uploaded a new one, twice, and now the page just says "We already have a document under review". Is it the new one that is under review or the old one with the lamp? I attach the new one here too so that you have it.`,
          { files: ["passport-specimen.jpg"] },
        ),
        change("system", 26, "status", "pending", "open"),
      ],
    },
    "identity_verification",
    {
      tried: "Three uploads, different lamp, different phone",
      happenedAt: "today 17:51 IST",
      environment: environments.pixel,
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "two-factor-phone-lost",
      subject: "Lost my phone on the ferry, locked out of 2FA",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "emma",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          310,
          `My old phone is at the bottom of the Baltic, I am afraid. The authenticator was on it and I never moved the backup codes anywhere sensible (they were in the phone's notes, I know). I have the new phone with the same number, and I can still sign in to my mail.

The button "I no longer have this device" sends me in a circle: it asks for a code from the device I no longer have. I have one attempt left before it locks, so I stopped.

What do you need from me? I can do a video call if that helps.`,
          { files: ["two-factor-error.png"] },
        ),
        change("system", 309, "assignee", null, "Aiko Tanaka"),
        note(
          "lukas",
          240,
          "No sign-in from a new country, no changes of mail or phone in 90 days, no open withdrawals. Looks like the plain story it is told as. Standard reset with selfie, 24 h withdrawal hold afterwards.",
        ),
        reply(
          "aiko",
          228,
          `Hello Emma,

I am sorry about the phone, and thank you for stopping before the last attempt. We can move your two-factor to the new phone. I have sent a link to your registered e-mail address; it opens an identity check (a photo of your document and a short selfie video). It is valid for 24 hours.

After the reset, withdrawals are held for 24 hours to protect you. We never need your password or a code, so please do not send either.

Aiko Tanaka`,
        ),
        customer(
          41,
          'Done, it went through on the second try. It now says "under review, up to 3 days". Is that the normal wait or can it be seen by someone today? I am fine either way, I would just like to know.',
        ),
      ],
    },
    "account",
    {
      tried: 'Clicked "I no longer have this device" (loop). Old SIM number ported to the new phone.',
      happenedAt: "Saturday, ferry Stockholm–Turku",
      environment: environments.galaxy,
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "frozen-chart-recording",
      subject: "App froze while closing a position (recording attached)",
      category: "api_technical",
      status: "new",
      priority: "high",
      requester: "jiwoo",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          52,
          `I recorded the screen because nobody believes it otherwise. At 22:16:07 local the price stops. I press "Close position" three times. Nothing. Then a spinner, then "Request timed out. Position not closed (E-1007)". On the desktop the market was moving the whole time, 91,310 to 91,020.

The position was closed by myself from the browser one minute later, 290 USDT worse. I am not writing for the 290 but because it happens every day between 22:00 and 23:00 KST and one day it will be a liquidation.

Log and crash folder are attached. Look at OrderBook.merge, I think the main thread is blocked after the websocket comes back.`,
          { files: ["frozen-chart.webm", "hoshino-app.log", "crash-logs.zip"] },
        ),
      ],
    },
    "api_technical",
    {
      tried: "Wi-Fi and 5G, cleared cache, reinstalled 8.14.2. Version 8.13.5 did not do this.",
      happenedAt: "yesterday 22:16 KST, and the three evenings before",
      environment: environments.iphone,
      amount: "1.842",
      asset: "BTC",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "tax-csv-wrong",
      subject: "Tax report CSV has cost basis 0.00 for 129 rows",
      category: "trading",
      status: "open",
      priority: "normal",
      requester: "isabel",
      assignee: "priyanka",
      language: "en",
      tags: ["tax", "bug"],
      timeline: [
        customer(
          2210,
          `Good morning,

I exported the 2025 trade history for my accountant. In 129 of the sales the column cost_basis_eur is 0.00, so the realised gain is the whole amount. According to this file I owe tax on about 31,000 euros that I never earned.

From what I can see it happens for coins that I first deposited from my hardware wallet. You cannot know what I paid for them, I understand that. But then the cell must be empty and not zero, and there must be a place where I can enter it.

Attached: the CSV, the answer of your API (it even contains a warning about it, which the website does not show) and the app's log from the moment of the export.`,
          { files: ["trade-history-2025.csv", "api-response.json", "hoshino-app.log"] },
        ),
        reply(
          "priyanka",
          1910,
          `Dear Isabel,

Thank you, this is one of the clearest reports I have had this year. I can see the same warning (MISSING_COST_BASIS, 129) on our side and I have passed your files to the team that makes the report.

Until it is mended: under Reports > Tax you can upload a list of your own purchases (date, asset, quantity, price), and the report is then computed again with them. I know that is work you should not have to do.

Priyanka Nair`,
        ),
        note(
          "priyanka",
          1905,
          "Reproduced. Deposited lots go into FIFO with basis 0 instead of null since the October release. Product ticket TAX-882. At least four other customers this week.",
        ),
        customer(
          95,
          'I tried the upload. It refuses my file with "line 1: unexpected character" and I think it is the BOM that your own export puts at the beginning. Could you check? My accountant needs the corrected report by Wednesday.',
        ),
      ],
    },
    "other",
    {
      tried: "Exported again as FIFO and as average cost, in Chrome and in Firefox",
      happenedAt: "Monday morning",
      environment: environments.windows,
      asset: "BTC, ETH, XRP, SOL, ADA",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "xrp-no-destination-tag",
      subject: "Sent XRP to the other exchange, no one asked me for a tag",
      category: "deposits_withdrawals",
      status: "pending",
      priority: "normal",
      requester: "carol",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          1660,
          `Dear sirs, I am 74 years old and my grandson set this up for me. I wanted to send 1,900 XRP to my account at the other company so that he can help me with it. Your app did not ask for any "tag". Now the other company says the money arrived without a tag and they don't know whose it is and I should ask you. You say ask them. Somebody has it!!

I wrote down everything in order and attached it.

Carol Whitman (Mrs.)`,
          { files: ["steps-i-took.txt"] },
        ),
        change("kenta", 1600, "assignee", null, "Aiko Tanaka"),
        reply(
          "aiko",
          1540,
          `Dear Mrs. Whitman,

Thank you for the careful list, it made this easy to find. Your XRP left us and arrived at the address of the other company, so nothing is lost, but only they can put it into your account. They will ask you for the transaction number, which is this one:

66399DD481B96ACFF6625F0F382BFDBDD6668B42903BB4BE7AB60CDC95901E74

Please use the form "Missing deposit" on their own website and tell them "sent without destination tag". I attach nothing on purpose, so that you need to open nothing.

And you did exactly the right thing when you hung up on the telephone number. We never call to ask for a password. Would you tell me the number, so that we can have it taken down?

Warm regards
Aiko Tanaka`,
        ),
        change("aiko", 1539, "status", "open", "pending"),
        note(
          "aiko",
          1538,
          "App 8.14.2 hides the tag field when the address is pasted with a space at the end. Told product, screenshot in their channel. If the other side refuses we should write them a letter for her.",
        ),
      ],
    },
    "deposits_withdrawals",
    {
      tried: "Called a number from a website, they wanted my password, I hung up",
      happenedAt: "Thursday 7:06 pm Eastern",
      environment: environments.oldIphone,
      transactionIds: ["66399DD481B96ACFF6625F0F382BFDBDD6668B42903BB4BE7AB60CDC95901E74"],
      amount: "1900",
      asset: "XRP",
      network: "XRP Ledger",
      contact: "phone",
    },
  ),
]);
