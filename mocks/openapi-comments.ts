import { readdir, readFile } from "node:fs/promises";

const schemaFolder = `${import.meta.dirname}/../src/domain/schema`;

/** What is written above a constant or a field in the contract's source, by the constant it stands in and its name. */
export type Comments = Map<string, string>;

const plain = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/\n\s*\* ?/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function readComments(source: string, into: Comments): void {
  let constant = "";
  let comment = "";
  for (const [, declared, text, field] of source.matchAll(
    /^(?:export )?const (\w+)|(\/\*\*[\s\S]*?\*\/)|^\s+(\w+):/gm,
  )) {
    if (text !== undefined) comment = plain(text);
    else {
      if (declared !== undefined) constant = declared;
      if (comment) into.set(field === undefined ? constant : `${constant}.${field}`, comment);
      comment = "";
    }
  }
}

/** The contract explains itself where it is written; the document takes its words from there. */
export async function schemaComments(): Promise<Comments> {
  const comments: Comments = new Map();
  const names = await readdir(schemaFolder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".ts")).sort()) {
    readComments(await readFile(`${schemaFolder}/${name}`, "utf8"), comments);
  }
  return comments;
}

export function describeFields(schema: unknown, constant: string, comments: Comments): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && typeof value === "object" && value !== null) {
      for (const [field, property] of Object.entries(value as Record<string, Record<string, unknown>>)) {
        const comment = comments.get(`${constant}.${field}`);
        // A reference keeps the words of what it points to.
        if (comment && property["$ref"] === undefined) {
          property["description"] = [comment, property["description"]].filter(Boolean).join(" ");
        }
      }
    }
    describeFields(value, constant, comments);
  }
}

/** Writes what is said about a constant and its fields into the schema that was made of it. */
export function describeSchema(schema: Record<string, unknown>, constant: string, comments: Comments): void {
  const comment = comments.get(constant);
  if (comment) schema["description"] = comment;
  describeFields(schema, constant, comments);
}
