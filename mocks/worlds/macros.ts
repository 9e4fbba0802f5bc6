import type { Macro } from "#src/domain/schema/macro.ts";
import { marked } from "./marked.ts";

export const macros: Macro[] = marked("MADOGUCHI_FIXTURE_SENTINEL", []);
