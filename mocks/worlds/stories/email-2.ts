import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, email, note, reply } from "./write.ts";

const newsletterHtml = `<!doctype html><html><head><style>.wrap{max-width:640px}.sig{color:#667}@media print{.wrap{display:none}}</style></head><body bgcolor="#f4f4f7"><table class="wrap" width="640" align="center" cellpadding="0" cellspacing="0" border="0" style="background:#ffffff"><tr><td style="padding:24px 28px 6px;font-family:Georgia,serif;font-size:15px;line-height:23px;color:#222">
<p>Dear Ms Nair,</p><p>We route about <b>EUR 40 million</b> a month through your API and our fee tier has been reset to <i>Standard</i> on the first of the month, for the second quarter running. The table below is from your own invoices:</p></td></tr>
<tr><td style="padding:0 28px"><table width="100%" cellpadding="6" cellspacing="0" border="1" bordercolor="#d9dce3" style="border-collapse:collapse;font-family:Arial,sans-serif;font-size:13px"><tr bgcolor="#0f3d3e"><th align="left"><font color="#ffffff">Month</font></th><th align="right"><font color="#ffffff">Volume</font></th><th align="right"><font color="#ffffff">Charged</font></th><th align="right"><font color="#ffffff">Agreed</font></th></tr><tr><td>August</td><td align="right">38.1 m</td><td align="right">0.040 %</td><td align="right">0.040 %</td></tr><tr><td>September</td><td align="right">41.7 m</td><td align="right"><b>0.120 %</b></td><td align="right">0.040 %</td></tr><tr><td>October</td><td align="right">44.0 m</td><td align="right"><b>0.120 %</b></td><td align="right">0.040 %</td></tr></table></td></tr>
<tr><td style="padding:12px 28px;font-family:Georgia,serif;font-size:15px;line-height:23px;color:#222"><p>That is <b>EUR 68,560</b> too much. Kindly confirm a credit note by the end of the month.</p><p>Best regards<br>Lucas Moreau</p><p class="sig"><img src="cid:mail-signature.png" alt="Moreau Capital SA" width="420" height="110"></p><p style="font:11px Arial;color:#99a">This message may contain privileged information. <a href="https://moreau-capital.example/disclaimer">Disclaimer</a></p><img src="https://track.hoshino-mail.example/open?c=7741&amp;u=lucas" width="1" height="1" alt=""><img src="https://static.moreau-capital.example/banner-2026.png" width="420" alt="Moreau Capital, 20 years"></td></tr></table>
<blockquote type="cite" style="border-left:2px solid #ccc;margin:0 0 0 28px;padding-left:12px;color:#666"><p>On Monday, Priyanka Nair wrote:</p><p>Dear Lucas, thank you for the invoices. I have passed them to the partner desk and will be back to you by Thursday.</p><blockquote style="border-left:2px solid #ddd;padding-left:12px"><p>On Friday, Lucas Moreau wrote:</p><p>Please see the two invoices, tier "Standard" instead of "MM-2".</p></blockquote></blockquote></body></html>`;

export const emails2: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  email(
    {
      slug: "fee-tier-html",
      subject: "Re: Invoices September/October: wrong fee tier (MM-2)",
      category: "trading",
      status: "open",
      priority: "high",
      requester: "lucas",
      assignee: "priyanka",
      language: "en",
      tags: ["vip"],
      timeline: [
        customer(
          10_150,
          'Please see the two invoices, tier "Standard" instead of "MM-2".\n\nLucas Moreau\nMoreau Capital SA',
        ),
        reply(
          "priyanka",
          5_810,
          "Dear Lucas,\n\nThank you for the invoices. I have passed them to the partner desk and will be back to you by Thursday.\n\nPriyanka Nair",
        ),
        customer(
          225,
          `Dear Ms Nair,

We route about EUR 40 million a month through your API and our fee tier has been reset to Standard on the first of the month, for the second quarter running. The table below is from your own invoices:

Month      Volume   Charged   Agreed
August     38.1 m   0.040 %   0.040 %
September  41.7 m   0.120 %   0.040 %
October    44.0 m   0.120 %   0.040 %

That is EUR 68,560 too much. Kindly confirm a credit note by the end of the month.

Best regards
Lucas Moreau

On Monday, Priyanka Nair wrote:
> Dear Lucas, thank you for the invoices. I have passed them to the partner desk and will be back to you by Thursday.
>
> On Friday, Lucas Moreau wrote:
>> Please see the two invoices, tier "Standard" instead of "MM-2".`,
          { html: newsletterHtml, files: ["mail-signature.png"] },
        ),
        note(
          "priyanka",
          160,
          "His sum is right to the cent. The MM agreement is attached to a sub-account that the July migration closed. Partner desk must reattach and credit; they promised an answer before noon.",
        ),
      ],
    },
    "support@hoshino.example",
    { cc: [{ name: "Back office", address: "ops@moreau-capital.example" }] },
  ),
  email(
    {
      slug: "bank-statement-pdf",
      subject: "Bank statement for the deposit of 5,000 EUR (your reference 884-DE)",
      category: "deposits_withdrawals",
      status: "pending",
      priority: "normal",
      requester: "hannah",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          3_950,
          "Hello,\n\nas you asked, the statement of my bank as a PDF with all three pages. The transfer is the one with your reference 884-DE. My salary and the rent are nobody's business but I could not remove them without breaking the PDF, so please delete it afterwards.\n\nHannah Becker",
          { files: ["bank-statement.pdf"] },
        ),
        note(
          "tomasz",
          3_700,
          "Statement matches the deposit, name and IBAN agree, salary explains the source. Fine from our side.",
        ),
        reply(
          "aiko",
          3_610,
          "Dear Hannah,\n\nThank you. The statement shows what we needed and the deposit is released. Documents of this kind are deleted when the legal period ends (five years); until then only the payments team can open them, and each opening is recorded.\n\nMay I close this, or is there anything else?\n\nAiko Tanaka",
        ),
        change("aiko", 3_609, "status", "open", "pending"),
      ],
    },
    "support@hoshino.example",
  ),
  email(
    {
      slug: "invoice-not-a-pdf",
      subject: "Fwd: Invoice 20261118 from Hoshino, I don't owe you anything?",
      category: "security",
      status: "new",
      priority: "normal",
      requester: "anjali",
      assignee: null,
      language: "en",
      tags: ["phishing"],
      timeline: [
        customer(
          117,
          "Hi, I got this invoice in your name. My mail program would not show it so I am forwarding it to you as it came. As far as I know you charge fees per trade and don't send invoices to private customers. Is it something for my employer's account?\n\nAnjali",
          {
            files: ["invoice.pdf"],
            mail: { authentication: { spf: "pass", dkim: "pass", dmarc: "pass" } },
          },
        ),
      ],
    },
    "support@hoshino.example",
  ),
  email(
    {
      slug: "deceased-father",
      subject: "My father has died, how do we close his account",
      category: "account",
      status: "open",
      priority: "normal",
      requester: "aisha",
      assignee: "camille",
      language: "en",
      timeline: [
        customer(
          2_640,
          `Hello,

My father, Tariq Khan, died on the second of this month. He told my brother once that he had "a bit of Bitcoin with the Japanese". We found your card in his desk, and letters with a customer number ending 7719. We don't know his password and his phone has been switched off by the provider.

I have an account with you myself, that is the address I'm writing from. What do you need from us? We have the death certificate; probate will take months.

I'm sorry if this is the wrong address.

Aisha Khan`,
        ),
        reply(
          "camille",
          2_480,
          `Dear Aisha,

I am very sorry about your father. This is the right address, and you need not hurry: from today nothing on the account can be moved by anyone.

When you are ready we need three things: the death certificate, a document that shows who may act for the estate (probate or letters of administration; it may follow later), and an identity document of that person. You can upload them through the link below, please not by e-mail. Nobody will ask you for his password or his phone.

I will stay your contact for this, you will not have to explain it again.

Camille Dubois`,
        ),
        note(
          "camille",
          2_478,
          'Account found, 0.84 BTC, frozen with reason "estate". Do not tell the balance before authority is shown. No automatic mails to the father\'s address please, the family still reads them.',
        ),
        customer(
          290,
          'Thank you for being kind about it. Mum has uploaded the certificate. One question, an automatic e-mail from you came to Dad\'s address yesterday, "We miss you! Come back and trade fee free". Could that stop please.',
        ),
      ],
    },
    "support@hoshino.example",
  ),
  email(
    {
      slug: "angry-four-agents",
      subject: "FOURTH agent, SAME question. Ref 4417",
      category: "deposits_withdrawals",
      status: "open",
      priority: "high",
      requester: "megan",
      assignee: "ren",
      language: "en",
      tags: ["complaint", "vip"],
      timeline: [
        customer(
          8_600,
          "Where is my wire of $18,000? Sent on the 9th, my bank confirms you have it. Confirmation number 20261109-LA-5512.",
        ),
        reply(
          "zhang",
          8_300,
          "Dear Megan,\n\nThank you for contacting us. Wires from the USA can take 3 to 5 business days. We ask for your patience.",
        ),
        customer(7_400, "It has BEEN five business days. Please look at the number I sent."),
        reply("camille", 7_100, "Dear Megan,\n\nCould you send us a confirmation from your bank?"),
        customer(7_060, "It is in my first mail. 20261109-LA-5512. Did anybody read it?"),
        reply(
          "kenta",
          5_900,
          "Dear Megan,\n\nI apologise for the delay. Please could you tell us the amount and the date of the transfer?",
        ),
        customer(
          5_880,
          "EIGHTEEN THOUSAND. THE NINTH. I am a customer since 2020 and I am now talking to the third person who has not read one line above their own reply box.",
        ),
        note("kenta", 5_870, "Sorry, this is on me, I answered from the list and did not open the thread."),
        change("ren", 5_700, "priority", "normal", "high"),
        change("ren", 5_699, "assignee", "Kenta Mori", "Ren Fischer"),
        reply(
          "ren",
          5_650,
          `Dear Megan,

I lead this team, and I have read all of it. You gave us everything we needed in your first message and we asked you for it three times. I am sorry.

Your wire was received on the 10th. It stands in a suspense account because the intermediary bank left out the reference. I have given it by hand to the person who matches these, and I will write to you tomorrow by 10:00 your time, whatever the state is then.

Ren Fischer`,
        ),
        customer(
          4_300,
          "10:00 came. You wrote at 10:04. I noticed, but I also noticed that you wrote. So: when?",
        ),
        reply(
          "ren",
          4_250,
          "Today. The bank of the intermediary opens at 9:00 New York and I have them on the phone then.\n\nRen",
        ),
        customer(
          130,
          "$17,955 arrived. Who took 45? If the answer is \"the intermediary bank\" I want to see it in writing. And I'd like to know what you changed so that this doesn't happen to somebody who can't shout as loud as I can.",
        ),
      ],
    },
    "support@hoshino.example",
  ),
  email(
    {
      slug: "erase-my-data",
      subject: "Request for erasure under Article 17 GDPR",
      category: "legal_compliance",
      status: "on_hold",
      priority: "normal",
      requester: "tomas",
      assignee: "ingrid",
      language: "en",
      timeline: [
        customer(
          6_480,
          'Dear data protection officer,\n\nI closed my account in the spring. Under Article 17 I ask you to erase all my personal data, and under Article 15 to tell me before that what you hold, including the scores of your "risk engine". One month from today.\n\nTomáš Dvořák',
        ),
        reply(
          "ingrid",
          6_100,
          "Dear Mr Dvořák,\n\nWe confirm your two requests and today's date for both. Records that the law on money laundering obliges us to keep (identity, transactions) cannot be erased before the period ends; everything else can. You will receive the copy under Article 15 first, within one month.\n\nIngrid Solberg",
        ),
        change("ingrid", 6_099, "status", "open", "on_hold"),
        note("ingrid", 6_000, "Export ordered from data engineering. Waiting. Deadline in the calendar."),
      ],
    },
    "legal@hoshino.example",
  ),
]);
