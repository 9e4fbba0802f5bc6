import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { defang } from "#src/domain/rules/forwarded-mail/defang.ts";
import { evidenceOf, forwardedEvidence } from "#src/domain/rules/forwarded-mail/mail-evidence.ts";
import { linkedPlaces } from "#src/domain/rules/forwarded-mail/linked-places.ts";
import { readEml } from "#src/domain/rules/forwarded-mail/read-eml.ts";
import { carryingMails } from "./forwarded-mails.ts";

const desk = { exchangeName: "Hoshino Exchange", officialDomains: ["hoshino.example"] };

describe("a mail that carries another", () => {
  it.each(carryingMails.map((mail) => [mail.name, mail] as const))("is read: %s", (_, mail) => {
    const found = forwardedEvidence(mail, null, desk).map(({ from, replyTo, subject, domains }) => ({
      from,
      ...(replyTo === null ? {} : { replyTo }),
      ...(subject === null ? {} : { subject }),
      domains: domains.map(({ domain, verdict }) => `${domain} ${verdict.kind}`),
    }));
    expect(found).toEqual(mail.carries);
  });

  it("takes the last address of a sender for the real one, whatever the name shows", () => {
    const mail = {
      from: '"support@hoshino.example" <x@evil.example>',
      replyTo: null,
      subject: "",
      date: null,
      text: "",
    };
    expect(evidenceOf(mail, null, desk).domains).toEqual([
      { domain: "evil.example", verdict: { kind: "other" } },
    ]);
  });
});

describe("where a forwarded mail leads", () => {
  const hrefs = (html: string) => linkedPlaces("", html).map(({ kind, href }) => `${kind} ${href}`);

  test.each([
    [
      "a button that reads as ours",
      '<a href="https://evil.example/x">https://hoshino.example</a>',
      "https://hoshino.example",
    ],
    ["a button that says nothing", '<a href="https://evil.example/x">Confirm</a>', null],
    ["a link that reads as what it is", '<a href="https://evil.example/x">evil.example</a>', null],
  ])("is told beside what stands there to be read: %s", (_, html, readsAs) => {
    expect(linkedPlaces("", html)).toEqual([
      { kind: "link", href: "https://evil.example/x", host: "evil.example", readsAs },
    ]);
  });

  test.each([
    ["a > in quotes", '<a title="a>b" href="https://evil.example/1">x</a>'],
    ["a < in quotes", `<a title='<' href=https://evil.example/1>x</a>`],
    ["character references", '<a href="https&#58;//evil&period;example/1">x</a>'],
    ["capitals and breaks", '<A\nHREF = "https://evil.example/1">x'],
    [
      "an attribute given twice, of which browsers take the first",
      '<a href="https://evil.example/1" href="https://hoshino.example">x</a>',
    ],
  ])("is not hidden by %s", (_, html) => {
    expect(hrefs(html)).toEqual(["link https://evil.example/1"]);
  });

  test("is a form and a picture too, and not what the customer wrote above", () => {
    expect(
      hrefs(
        '<a href="https://mine.example">me</a>---------- Forwarded message ---------<form action="https://evil.example/f"><img src="https://evil.example/p.gif"><button formaction="https://evil.example/b"></form>',
      ),
    ).toEqual([
      "form https://evil.example/f",
      "picture https://evil.example/p.gif",
      "form https://evil.example/b",
    ]);
  });

  test("is found in any text without failing, and in time", () => {
    const sign = fc.constantFrom(
      "<",
      "a",
      " ",
      "href=",
      '"',
      "'",
      ">",
      "<!--",
      "&#",
      "https://x.example",
      "/",
      "=",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 200 }), (signs) => {
        expect(Array.isArray(linkedPlaces(signs.join(""), signs.join("")))).toBe(true);
      }),
    );
    const long = '<a href="'.repeat(20_000);
    const before = performance.now();
    linkedPlaces("", long);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe("what is copied of it", () => {
  test("leads nowhere", () => {
    expect(defang("https://evil.example/a.php?b=1")).toBe("hxxps://evil[.]example/a[.]php?b=1");
    expect(defang("Ann <ann@evil.example>")).toBe("Ann <ann[@]evil[.]example>");
    fc.assert(
      fc.property(fc.webUrl(), fc.emailAddress(), (url, mail) => {
        const text = defang(`${url} ${mail}`);
        expect(text).not.toMatch(/https?:|[^[]@|[a-z0-9-]\.[a-z0-9]/iu);
      }),
    );
  });
});

describe("a mail attached as a file", () => {
  const eml = (lines: string[]) => new TextEncoder().encode(lines.join("\r\n")).buffer;

  test("is read with its encoded words, parts and transfer encodings", async () => {
    const { mail, html } = await readEml(
      eml([
        "From: =?UTF-8?B?44Ob44K344OO?= <info@hosh1no.example>",
        "Reply-To: x@gmail.com",
        "Subject: =?UTF-8?Q?=E9=87=8D=E8=A6=81?=",
        "Date: Mon, 16 Nov 2026 08:10:00 +0900",
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "https://hosh1no.example/=",
        "verify",
        "--b",
        "Content-Type: text/html",
        "",
        '<a href="https://track.example/z">https://hoshino.example</a>',
        "--b--",
        "",
      ]),
    );
    expect(mail).toMatchObject({
      from: "ホシノ <info@hosh1no.example>",
      replyTo: "x@gmail.com",
      subject: "重要",
    });
    expect(evidenceOf(mail, html, desk).domains.map(({ domain }) => domain)).toEqual([
      "hosh1no.example",
      "gmail.com",
      "track.example",
    ]);
  });

  test("that is none is read as nothing", async () => {
    const { mail } = await readEml(new Uint8Array([0xff, 0xd8, 0, 1, 2]).buffer);
    expect(mail).toMatchObject({ from: null, subject: null });
  });
});
