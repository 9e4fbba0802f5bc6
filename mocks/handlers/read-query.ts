import * as z from "zod/mini";
import { ProblemAnswer } from "../desk/problem.ts";

type Node = z.core.$ZodTypes;

function inside(schema: z.core.$ZodType): Node {
  const node = schema as Node;
  return node._zod.def.type === "optional" ? inside((node as z.core.$ZodOptional)._zod.def.innerType) : node;
}

function readValue(name: string, schema: z.core.$ZodType, values: string[]): unknown {
  const { def } = inside(schema)._zod;
  if (def.type === "array") return values;
  const [value = ""] = values;
  if (values.length > 1) throw new ProblemAnswer("bad_request", `${name} is given once.`);
  if (def.type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  if (def.type === "number") return /^-?\d+$/.test(value) ? Number(value) : value;
  return value;
}

/** A query string as its schema wants it: `category=a&category=b` is an array, `limit=20` a number. */
export function readQuery<S extends z.ZodMiniType>(schema: S, search: URLSearchParams): z.infer<S> {
  const { def } = inside(schema)._zod;
  const raw: Record<string, unknown> = {};
  if (def.type === "object") {
    for (const [name, field] of Object.entries(def.shape)) {
      const values = search.getAll(name);
      if (values.length > 0) raw[name] = readValue(name, field, values);
    }
  }
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemAnswer(
    "bad_request",
    `${issue?.path.join(".") ?? "The query"}: ${issue?.message ?? "cannot be read"}`,
  );
}
