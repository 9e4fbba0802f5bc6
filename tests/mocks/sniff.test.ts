import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sniffType } from "#mocks/base/sniff.ts";
import { makeFile, madeSize, madeTypes } from "#mocks/base/made-files.ts";
import { seedFiles } from "#mocks/files/catalogue.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(Object.values(seedFiles).map((file) => [file.name, file] as const))(
  "finds what %s is, and its size",
  async (name, file) => {
    const content = await readFile(`${import.meta.dirname}/../../mocks/files/${name}`);
    expect(sniffType(content)).toBe(file.sniffedType);
    expect(content.length).toBe(file.size);
  },
);

test.each([
  ["text/html", "<!DOCTYPE html><html>"],
  ["text/html", "\n  <script>alert(1)</script>"],
  ["image/svg+xml", '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'],
  ["text/x-shellscript", "#!/bin/sh\nrm -rf /"],
])("finds %s in its first words", (type, text) => {
  expect(sniffType(bytes(text))).toBe(type);
});

test("finds an executable whatever its name says", () => {
  expect(sniffType(Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3]))).toBe(
    "application/vnd.microsoft.portable-executable",
  );
});

test("says nothing about text that begins with nothing of its own, nor about bytes it does not know", () => {
  expect(sniffType(bytes("日本語のメモ"))).toBeNull();
  expect(sniffType(bytes('{"a": 1}'))).toBeNull();
  expect(sniffType(Uint8Array.from([1, 2, 3, 0, 9, 8]))).toBeNull();
});

test.each(["log", "csv", "json", "png", "pdf"] as const)(
  "makes the same %s for the same seed, and knows its size",
  (kind) => {
    const made = makeFile(kind, 7);
    expect(made).toEqual(makeFile(kind, 7));
    expect(madeSize(kind, 7)).toBe(made.length);
    expect(sniffType(made)).toBe(madeTypes[kind].sniffed);
  },
);
