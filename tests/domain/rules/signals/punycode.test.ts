import { describe, expect, it } from "vitest";
import { readableDomain } from "#src/domain/rules/signals/mail-domain.ts";
import { decodePunycode } from "#src/domain/rules/signals/punycode.ts";

describe("punycode", () => {
  // RFC 3492 §7.1; (I) with its capital, which is an annotation of case only.
  it.each([
    ["A", "egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
    ["B", "ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["C", "ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"],
    ["D", "Proprostnemluvesky-uyb24dma41a", "Pročprostěnemluvíčesky"],
    ["E", "4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"],
    ["F", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd", "यहलोगहिन्दीक्योंनहींबोलसकतेहैं"],
    ["G", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"],
    [
      "H",
      "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c",
      "세계의모든사람들이한국어를이해한다면얼마나좋을까",
    ],
    ["I", "b1abfaaepdrnnbgefbaDotcwatmq2g4l", "почемужеонинеговорятпорусски"],
    ["J", "PorqunopuedensimplementehablarenEspaol-fmd56a", "PorquénopuedensimplementehablarenEspañol"],
    ["K", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g", "TạisaohọkhôngthểchỉnóitiếngViệt"],
    ["L", "3B-ww4c5e180e575a65lsy2b", "3年B組金八先生"],
    ["M", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n", "安室奈美恵-with-SUPER-MONKEYS"],
    ["N", "Hello-Another-Way--fc4qua05auwb3674vfr0b", "Hello-Another-Way-それぞれの場所"],
    ["O", "2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"],
    ["P", "MajiKoi5-783gue6qz075azm5e", "MajiでKoiする5秒前"],
    ["Q", "de-jg4avhby1noc0d", "パフィーdeルンバ"],
    ["R", "d9juau41awczczp", "そのスピードで"],
    ["S", "-> $1.00 <--", "-> $1.00 <-"],
  ])("of RFC 3492 §7.1 (%s) is read", (_, code, text) => {
    expect(decodePunycode(code)).toBe(text.normalize("NFC"));
  });

  it.each(["999999999", "a_", "é-a", "zzzzzzzzzzzzzzzzzzzz"])("that is none, %s, is no text", (code) => {
    expect(decodePunycode(code)).toBeNull();
  });
});

describe("a domain as it is read", () => {
  it.each([
    ["XN--MLLER-KVA.Test.", "müller.test"],
    ["ｈｏｓｈｉｎｏ。example", "hoshino.example"],
    ["xn--999999999.test", "xn--999999999.test"],
    ["mail.example", "mail.example"],
    [`xn--${"a".repeat(60)}.test`, `xn--${"a".repeat(60)}.test`],
  ])("%s is %s", (domain, readable) => {
    expect(readableDomain(domain)).toBe(readable);
  });
});
