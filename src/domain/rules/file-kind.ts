import type { Attachment } from "../schema/attachment.ts";
import { fileTypes, type FileKind, type FileRisk, type FileType } from "./file-types.ts";

type NamedFile = Pick<Attachment, "name" | "declaredType" | "sniffedType">;

/** The three things that say what a file is, where they do not agree. */
export interface TypeMismatch {
  declared: string | null;
  extension: string | null;
  /** What the first bytes say; null when the server could not tell. */
  sniffed: string | null;
  /** `danger`: the bytes are a page or a program that poses as something else. */
  severity: "warning" | "danger";
}

const byType = Map.groupBy(
  fileTypes.flatMap((row) => row.types.map((type) => ({ type, row }))),
  ({ type }) => type,
);
const byExtension = new Map(
  fileTypes.flatMap((row) => row.extensions.map((extension) => [extension, row] as const)),
);

/** "report.PDF" → "pdf"; a name without a dot, or only a leading one, has none. */
export function extensionOf(name: string): string | null {
  const at = name.lastIndexOf(".");
  const extension =
    at > 0
      ? name
          .slice(at + 1)
          .trim()
          .toLowerCase()
      : "";
  return /^[a-z0-9]{1,12}$/.test(extension) ? extension : null;
}

/** The essence of a media type: lower case, without parameters; a type that says nothing is null. */
function essence(type: string | null): string | null {
  const plain = type?.split(";")[0]?.trim().toLowerCase();
  return !plain || plain === "application/octet-stream" || plain === "binary/octet-stream" ? null : plain;
}

function typesOf(type: string | null): readonly FileType[] {
  const plain = essence(type);
  return plain ? (byType.get(plain)?.map(({ row }) => row) ?? []) : [];
}

function typesOfExtension(name: string): readonly FileType[] {
  const extension = extensionOf(name);
  const row = extension ? byExtension.get(extension) : undefined;
  return row ? [row] : [];
}

const isWithin = (inner: FileType, outer: FileType) => inner.within.includes(outer.id);
/** Whether bytes of type `seen` may be called `claim`: a page or a program may not be called plain text. */
const mayBeCalled = (seen: FileType, claim: FileType) =>
  seen === claim || isWithin(claim, seen) || (isWithin(seen, claim) && seen.risk === claim.risk);
const agree = (one: FileType, other: FileType) =>
  one === other || isWithin(one, other) || isWithin(other, one);

function someMatch(some: readonly FileType[], others: readonly FileType[], match: typeof agree): boolean {
  return (
    some.length === 0 || others.length === 0 || some.some((one) => others.some((other) => match(one, other)))
  );
}

/** A PDF may begin with other text (its header is looked for in the first 1,024 bytes): two claims outweigh the sniffer. */
function latePdf(seen: FileType, claims: readonly FileType[]): FileType | undefined {
  return seen.id === "text" && claims.length > 1 && claims.every(({ kind }) => kind === "pdf")
    ? claims[0]
    : undefined;
}

/** The type the desk goes by: the first bytes, made finer by name and declaration where these agree with them. */
function effectiveType(file: NamedFile): FileType | null {
  const claims = [...typesOfExtension(file.name), ...typesOf(file.declaredType)];
  const [seen] = typesOf(file.sniffedType);
  if (seen)
    return claims.find((claim) => claim !== seen && isWithin(claim, seen)) ?? latePdf(seen, claims) ?? seen;
  // What could run is never taken for something milder because another claim says so.
  const risky = claims.find((claim) => claim.risk === "page" || claim.risk === "program");
  const [first, second] = claims;
  if (risky || !first) return risky ?? null;
  return second && isWithin(second, first) ? second : first;
}

const kindsOfUnknown: Readonly<Record<string, FileKind>> = {
  image: "image",
  video: "video",
  audio: "audio",
  text: "text",
};

export function fileKindOf(file: NamedFile): FileKind {
  const row = effectiveType(file);
  if (row) return row.kind;
  const type = essence(file.sniffedType) ?? essence(file.declaredType);
  if (type?.endsWith("+json")) return "json";
  if (type?.endsWith("+xml")) return "source";
  return kindsOfUnknown[type?.split("/")[0] ?? ""] ?? "other";
}

/** What makes the file worth care: it is a page, a program, or carries macros. */
export function fileRiskOf(file: NamedFile): FileRisk | null {
  const rows = [...typesOf(file.sniffedType), ...typesOfExtension(file.name), ...typesOf(file.declaredType)];
  return effectiveType(file)?.risk ?? rows.find((row) => row.risk)?.risk ?? null;
}

/** A short technical name: "PNG", "CSV". */
export function fileTypeName(file: NamedFile): string | null {
  const row = effectiveType(file);
  const extension = extensionOf(file.name);
  if (row && extension && row.extensions.includes(extension)) return extension.toUpperCase();
  if (row) return row.id.length <= 5 ? row.id.toUpperCase() : row.id;
  return extension?.toUpperCase() ?? essence(file.sniffedType) ?? essence(file.declaredType);
}

/** Where declared type, extension and first bytes disagree; null where they agree or say nothing. */
export function typeMismatchOf(file: NamedFile): TypeMismatch | null {
  const declared = typesOf(file.declaredType);
  const named = typesOfExtension(file.name);
  const seen = typesOf(file.sniffedType);
  const matches =
    someMatch(seen, declared, mayBeCalled) &&
    someMatch(seen, named, mayBeCalled) &&
    someMatch(declared, named, agree);
  if (matches) return null;
  const [row] = seen;
  const poses =
    (row?.risk === "page" || row?.risk === "program") &&
    [...declared, ...named].some((claim) => claim.risk === null && !agree(claim, row));
  return {
    declared: essence(file.declaredType),
    extension: extensionOf(file.name),
    sniffed: essence(file.sniffedType),
    severity: poses ? "danger" : "warning",
  };
}
