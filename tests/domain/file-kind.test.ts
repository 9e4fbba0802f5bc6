import { describe, expect, it } from "vitest";
import {
  extensionOf,
  fileKindOf,
  fileRiskOf,
  fileTypeName,
  typeMismatchOf,
} from "#src/domain/rules/file-kind.ts";

const file = (name: string, declaredType: string, sniffedType: string | null) => ({
  name,
  declaredType,
  sniffedType,
});

describe("what a file is", () => {
  it.each([
    ["shot.png", "image/png", "image/png", "image"],
    ["shot.png", "application/octet-stream", "image/png", "image"],
    ["IMG_2041.heic", "image/heic", "image/heic", "image"],
    ["clip.mov", "video/quicktime", "video/mp4", "video"],
    ["memo.m4a", "audio/x-m4a", "video/mp4", "audio"],
    ["statement.pdf", "application/pdf", "application/pdf", "pdf"],
    ["trades.csv", "application/vnd.ms-excel", null, "csv"],
    ["trades.csv", "text/csv", "text/plain", "csv"],
    ["answer.json", "text/plain", "text/plain", "json"],
    ["app.log", "application/octet-stream", null, "text"],
    ["notes", "text/x-unheard-of", null, "text"],
    ["badge.svg", "image/svg+xml", "image/svg+xml", "source"],
    ["report.docx", "application/octet-stream", "application/zip", "other"],
    ["thing.bin", "application/octet-stream", null, "other"],
  ])("%s (%s, %s) is shown as %s", (name, declared, sniffed, kind) => {
    expect(fileKindOf(file(name, declared, sniffed))).toBe(kind);
  });

  it("goes by the first bytes, whatever a file calls itself", () => {
    expect(fileKindOf(file("invoice.pdf", "application/pdf", "text/html"))).toBe("source");
    expect(fileKindOf(file("photo.jpg", "image/jpeg", "application/vnd.microsoft.portable-executable"))).toBe(
      "other",
    );
  });

  it("shows a PDF that begins with other text, and warns", () => {
    const late = file("scan.pdf", "application/pdf", "text/plain");
    expect([fileKindOf(late), typeMismatchOf(late)?.severity]).toEqual(["pdf", "warning"]);
  });

  it("never takes what could run for something milder when the bytes say nothing", () => {
    expect(fileKindOf(file("statement.html", "image/png", null))).toBe("source");
    expect(fileKindOf(file("photo.png.exe", "image/png", null))).toBe("other");
  });

  it("names a type as people do", () => {
    expect(fileTypeName(file("a.JPG", "image/jpeg", "image/jpeg"))).toBe("JPG");
    expect(fileTypeName(file("a.dat", "application/octet-stream", "image/png"))).toBe("PNG");
    expect(fileTypeName(file("nothing", "application/octet-stream", null))).toBeNull();
    expect([
      extensionOf("a.tar.GZ"),
      extensionOf(".bashrc"),
      extensionOf("no dot"),
      extensionOf("x.???"),
    ]).toEqual(["gz", null, null, null]);
  });
});

describe("what speaks against a file", () => {
  it.each([
    [
      "report.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/zip",
    ],
    ["trades.csv", "application/vnd.ms-excel", "text/plain"],
    ["clip.mov", "video/mp4", "video/quicktime"],
    ["photo.jpeg", "application/octet-stream", "image/jpeg"],
    ["data.json", "application/json", null],
    ["old.doc", "application/msword", "application/x-cfb"],
    ["what.ever", "application/x-unheard-of", "application/x-unknown"],
  ])("finds nothing odd in %s (%s, %s)", (name, declared, sniffed) => {
    expect(typeMismatchOf(file(name, declared, sniffed))).toBeNull();
  });

  it("names all three when a page poses as a PDF", () => {
    expect(typeMismatchOf(file("invoice.pdf", "application/pdf", "text/html"))).toEqual({
      declared: "application/pdf",
      extension: "pdf",
      sniffed: "text/html",
      severity: "danger",
    });
  });

  it("warns mildly of a picture under another picture's name", () => {
    expect(typeMismatchOf(file("shot.png", "image/png", "image/jpeg"))?.severity).toBe("warning");
  });

  it("does not let a page or a script pass as plain text", () => {
    expect(typeMismatchOf(file("readme.txt", "text/plain", "text/html"))).not.toBeNull();
    expect(typeMismatchOf(file("readme.txt", "text/plain", "text/x-shellscript"))).not.toBeNull();
  });

  it("sees what two claims hide when the bytes say nothing", () => {
    expect(typeMismatchOf(file("photo.png", "application/pdf", null))).toMatchObject({
      sniffed: null,
      severity: "warning",
    });
  });

  it("marks pages, programs and macros even when they are what they say", () => {
    expect(fileRiskOf(file("a.svg", "image/svg+xml", "image/svg+xml"))).toBe("page");
    expect(fileRiskOf(file("setup.exe", "application/octet-stream", null))).toBe("program");
    expect(fileRiskOf(file("wallet.apk", "application/zip", "application/zip"))).toBe("program");
    expect(fileRiskOf(file("plan.xlsm", "application/octet-stream", "application/zip"))).toBe("macro");
    expect(fileRiskOf(file("a.png", "image/png", "image/png"))).toBeNull();
  });
});
