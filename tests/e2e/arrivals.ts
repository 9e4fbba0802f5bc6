import type { Director } from "#mocks/director.ts";

type Arriving = NonNullable<Parameters<Director["newTicket"]>[0]>;

const hash = "9f2c4b1e7d3a5f60818293a4b5c6d7e8f90123456789abcdef0123456789abcd";

/** What four customers send, each by another channel and each with all that it can carry. */
export const arrivals = {
  form: {
    channel: "web_form",
    requesterId: "hannah",
    category: "deposits_withdrawals",
    subject: "USDT withdrawal has not arrived",
    text: "I withdrew USDT to my own wallet and it is still not there. I attached what the app shows me.",
    language: "en",
    files: ["withdrawal-pending.png", "steps-i-took.txt"],
    carried: {
      form: {
        categoryChosen: "trading",
        tried: "Closed the app, signed in again, looked at the explorer.",
        happenedAt: "Friday 20 November, about 21:00",
        environment: {
          os: "Android 16",
          browser: "Chrome 151",
          appVersion: "7.31.0",
          device: "Pixel 10",
        },
        transactionIds: [hash],
        asset: "USDT",
        network: "TRON (TRC-20)",
        preferredContact: { kind: "phone", value: "+49 30 5550 1842" },
        duplicateTicketIds: ["withdrawal-stuck-tron"],
      },
    },
  },
  mail: {
    channel: "email",
    requesterId: "marco",
    category: "security",
    subject: "Re: Password reset requested",
    text: "Hello, I did not ask for this, and I was not in Kraków.\n\n-- \nMarco Bianchi\nVia Roma 1\n\nOn 19 Nov, support@hoshino.example wrote:\n> A password reset was requested.",
    html: `<p>Hello,</p><p>I did not ask for this, and I was not in <b>Kraków</b>:</p><p><img src="cid:reset-mail-inline.png" alt="the mail I was sent" width="560"></p><div class="gmail_signature">Marco Bianchi<br>Studio Bianchi, Via Roma 1</div><div class="gmail_quote"><div>On 19 Nov 2026, Hoshino Exchange wrote:</div><blockquote>A password reset was requested.</blockquote></div>`,
    language: "en",
    files: ["reset-mail-inline.png", "account-summary.html"],
    carried: {
      mail: {
        to: [
          { name: "Hoshino Exchange", address: "security@hoshino.example" },
          { name: null, address: "support@hoshino.example" },
        ],
        cc: [{ name: "Avv. Elena Conti", address: "conti@studio-conti.example" }],
        inReplyTo: "<reset-771@hoshino.example>",
        authentication: { spf: "pass", dkim: "fail", dmarc: "pass" },
      },
    },
  },
  social: {
    channel: "social",
    network: "x",
    visibility: "public",
    requesterId: "sofia",
    category: "account",
    subject: "@HoshinoExchange locked out since last night",
    text: "@HoshinoExchange locked out since last night, my account mail is sofia.herrera@correo.example, please help",
    language: "en",
    carried: {
      social: {
        followers: 1_284,
        thread: [
          {
            id: "post-notice",
            author: { name: "Hoshino Exchange", handle: "HoshinoExchange", kind: "exchange" },
            text: "Signing in was slow last night; it is mended.",
            at: "2026-11-19T22:00:00Z",
            url: "https://x.example/HoshinoExchange/status/1901",
            messageId: null,
            inReplyTo: null,
          },
          {
            id: "post-helper",
            author: { name: "Hoshino Support", handle: "HoshinoExchangeHeIp", kind: "other" },
            text: "Write to us and we unlock every account.",
            at: "2026-11-19T22:05:00Z",
            url: null,
            messageId: null,
            inReplyTo: "post-notice",
          },
        ],
      },
    },
  },
  helpCenter: {
    channel: "help_center",
    requesterId: "liam",
    category: "deposits_withdrawals",
    subject: "How long until a withdrawal limit is raised?",
    text: "I read the page on limits and it does not say how long a raise takes. How long is it?",
    language: "en",
    carried: {
      helpCenter: {
        askedFrom: { id: "withdrawal-limits", title: "Withdrawal limits" },
        articlesRead: [
          { id: "withdrawal-limits", title: "Withdrawal limits", readAt: "2026-11-20T02:00:00Z" },
          { id: "withdrawal-crypto", title: "Withdraw crypto", readAt: "2026-11-20T02:10:00Z" },
        ],
        searches: ["raise limit", "limit how long"],
      },
    },
  },
} satisfies Record<string, Arriving>;
