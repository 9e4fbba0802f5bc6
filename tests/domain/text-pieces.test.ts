import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTarget } from "#src/domain/rules/link-target.ts";
import { quotedHistory } from "#src/domain/rules/quoted-history.ts";
import { textParts } from "#src/domain/rules/text-pieces.ts";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";

const quotesOf = (text: string) => quotedHistory(text).map(({ start, end }) => text.slice(start, end).trim());
const linksOf = (text: string) =>
  textParts({ text, masked: [] })
    .flatMap((part) => part.pieces)
    .filter((piece) => piece.kind === "link")
    .map((piece) => piece.text);

describe("the history a mail repeats", () => {
  it.each([
    [
      "Gmail",
      "Thanks!\n\nOn Fri, 20 Nov 2026 at 10:00, Aiko Tanaka <support@hoshino.example> wrote:\n> Hello\n> there",
    ],
    [
      "a line broken in two",
      "Thanks!\n\nOn Fri, 20 Nov 2026 at 10:00, Aiko Tanaka\n<support@hoshino.example> wrote:\n> Hello",
    ],
    ["Outlook", "Yes.\n\nFrom: Aiko Tanaka\nSent: Friday\nTo: Piotr\nSubject: Re: reset\n\nHello Piotr"],
    [
      "Japanese Gmail",
      "承知しました。\n\n2026年11月20日(金) 10:00 田中 <support@hoshino.example>:\n> こんにちは",
    ],
    ["Japanese mailers", "承知しました。\n\n田中さんのメール:\n> こんにちは\n> 窓口です"],
    ["Chinese mailers", "收到。\n\n在 2026年11月20日，Aiko <support@hoshino.example> 写道：\n> 您好"],
    ["an original message", "ok\n-----Original Message-----\nFrom: Aiko\nHello"],
  ])("is found as %s writes it", (_, text) => {
    const [quote] = quotesOf(text);
    expect(quote).toBeDefined();
    expect(text.endsWith(quote ?? "?")).toBe(true);
  });

  it("leaves an answer between quoted lines in sight", () => {
    const text = "> Which network?\nTRC20.\n> Which amount?\n250 USDT, thank you";
    expect(quotesOf(text)).toEqual([]);
  });

  it("leaves a forwarded mail in sight, for it is what the message is about", () => {
    expect(
      quotesOf("Is this you?\n\n---------- Forwarded message ---------\nDear customer, click here"),
    ).toEqual([]);
  });

  it("leaves a message that has nothing else", () => {
    expect(quotesOf("> only\n> a\n> quote")).toEqual([]);
  });

  it("leaves a message that has nothing else but drawn lines", () => {
    expect(
      quotesOf(
        "--------\nFrom: sub@domain.example\nSubject: hello\nDate: 8/12/2012\n--------\n\nHello world",
      ),
    ).toEqual([]);
  });
});

describe("links in plain text", () => {
  it("end where the sentence goes on", () => {
    expect(
      linksOf(
        "See (https://hoshino.example/a_(b)), then www.hoshino.example。 手順はhttps://hoshino.example/ja を見て。",
      ),
    ).toEqual(["https://hoshino.example/a_(b)", "www.hoshino.example", "https://hoshino.example/ja"]);
  });

  it("never run anything", () => {
    expect(linksOf("javascript:alert(1) data:text/html,x file:///etc/passwd")).toEqual([]);
    expect(linkTarget("https://hoshino.example@evil.example/x")).toEqual({
      href: "https://evil.example/x",
      host: "evil.example",
    });
    expect(linkTarget("https://hоshino.example/")?.host).toMatch(/^xn--/);
  });
});

it("shows every character of a message once, masks aside", () => {
  const word = fc.constantFrom(
    "> ",
    "\n",
    "On Friday A wrote:",
    "https://a.example/x",
    "hello ",
    "写道：",
    "••••",
    "From: x\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.nat(40), (words, at) => {
      const text = words.join("");
      const masked = at + 4 <= text.length ? [{ id: "s1", start: at, end: at + 4, kind: "password" }] : [];
      const shown = textParts({ text, masked })
        .flatMap((part) => part.pieces)
        .map((piece) => (piece.kind === "mask" ? text.slice(piece.span.start, piece.span.end) : piece.text))
        .join("");
      expect(shown.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

describe("what may be done with a ticket", () => {
  it("says why a closed ticket takes no change", () => {
    expect(ticketCan.change({ status: "closed" })).toBe("closed");
    expect(ticketCan.change({ status: "solved" })).toBe(true);
  });

  it("lets only a supervisor close by hand, and nobody make a ticket new again", () => {
    expect(ticketCan.takeStatus({ status: "open" }, "closed", { role: "agent" })).toBe("supervisor_closes");
    expect(ticketCan.takeStatus({ status: "open" }, "closed", { role: "supervisor" })).toBe(true);
    expect(ticketCan.takeStatus({ status: "open" }, "new", { role: "supervisor" })).toBe("already_taken_up");
  });

  it("gives a ticket only to members of its group", () => {
    const ticket = { groupId: "grp_security", status: "open" };
    expect(ticketCan.beAssignedTo(ticket, { groupIds: ["grp_general"] })).toBe("not_in_group");
    expect(ticketCan.beAssignedTo(ticket, { groupIds: ["grp_security"] })).toBe(true);
  });
});
