import * as z from "zod/mini";
import { endpoint } from "../endpoint.ts";
import { macroSchema } from "../macro.ts";

export const listMacros = endpoint({
  id: "listMacros",
  method: "GET",
  path: "/macros",
  summary: "Canned replies",
  tag: "messages",
  answer: z.object({ items: z.array(macroSchema) }),
});
