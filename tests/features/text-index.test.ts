import { describe, expect, it } from "vitest";
import { readRecord, recordStarts } from "#src/features/attachments/csv-records.ts";
import { findInText, indexText, rowAt, type TextFormat } from "#src/features/attachments/text-index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const index = (text: string, format: TextFormat) => indexText(bytesOf(text), format);
const records = (text: string) => {
  const starts = recordStarts(text, ",", 1000);
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    readRecord(text.slice(starts[row], starts[row + 1]), ","),
  );
};

describe("text in rows", () => {
  it("numbers lines and goes on with one that is too long", () => {
    const long = "x".repeat(2_500);
    const { starts, numbers, text } = index(`first\r\n${long}\nlast`, "text");
    expect([...numbers]).toEqual([1, 2, 0, 0, 3]);
    expect(text.slice(starts[4], starts[5])).toBe("last");
    expect([0, 5, 6, 1_006, text.length - 1].map((offset) => rowAt(starts, offset))).toEqual([0, 0, 1, 2, 4]);
  });

  it("never cuts a character in two", () => {
    const { text, starts } = index(`${"x".repeat(999)}😀${"y".repeat(10)}`, "text");
    expect(text.slice(0, starts[1])).toMatch(/😀$/u);
  });

  it("formats JSON, and shows what is none as it is written", () => {
    expect(index('{"a":[1,2]}', "json")).toMatchObject({
      isFormatted: true,
      text: '{\n  "a": [\n    1,\n    2\n  ]\n}',
    });
    expect(index('{"a":', "json")).toMatchObject({ isFormatted: false, text: '{"a":' });
  });

  it("finds a text whatever its case, with where it stands", () => {
    expect([...findInText("Tx TX tx (a.b)", "tx")]).toEqual([0, 2, 3, 5, 6, 8]);
    expect([...findInText("Tx TX tx (a.b)", "(A.B")]).toEqual([9, 13]);
    expect([...findInText("東京都", "京")]).toEqual([1, 2]);
  });

  it("knows bytes that are no text", () => {
    const noise = Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 23);
    expect(indexText(noise.buffer, "text").isBinary).toBe(true);
  });
});

describe("encodings", () => {
  const shiftJis = Uint8Array.of(
    0x8f,
    0x6f,
    0x8b,
    0xe0,
    0x82,
    0xaa,
    0x82,
    0xc5,
    0x82,
    0xab,
    0x82,
    0xdc,
    0x82,
    0xb9,
    0x82,
    0xf1,
  );
  const gb18030 = Uint8Array.of(
    0xce,
    0xd2,
    0xb5,
    0xc4,
    0xd5,
    0xcb,
    0xbb,
    0xa7,
    0xb2,
    0xbb,
    0xc4,
    0xdc,
    0xcc,
    0xe1,
    0xcf,
    0xd6,
    0xc1,
    0xcb,
  );
  const utf16 = Uint8Array.from([..."Hello, desk\n"].flatMap((sign) => [sign.charCodeAt(0), 0]));
  it.each([
    ["shift_jis", shiftJis, "出金ができません"],
    ["gb18030", gb18030, "我的账户不能提现了"],
    ["utf-16le", Uint8Array.of(0xff, 0xfe, 0x41, 0x00), "A"],
    ["utf-16le", utf16, "Hello, desk\n"],
    ["windows-1252", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b), "café ok"],
  ])("reads %s", (encoding, bytes, text) => {
    expect(indexText(bytes.slice().buffer, "text")).toMatchObject({ encoding, text });
  });
});

describe("tables", () => {
  it("keeps line ends and delimiters inside quotes", () => {
    expect(records('id,note\n1,"two\nlines, one ""field"""\n2,plain')).toEqual([
      ["id", "note"],
      ["1", 'two\nlines, one "field"'],
      ["2", "plain"],
    ]);
  });

  it("does not lose the rest of a file to a stray quote", () => {
    expect(records('a,5" disk\nb,c\n"d,e\nf,g')).toEqual([
      ["a", '5" disk'],
      ["b", "c"],
      ['"d', "e"],
      ["f", "g"],
    ]);
  });

  it("finds the delimiter by itself", () => {
    expect(index("a;b;c\n1,5;2;3", "csv").delimiter).toBe(";");
    expect(index("a\tb\n1\t2", "csv").delimiter).toBe("\t");
  });
});
