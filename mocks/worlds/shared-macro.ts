import type { Macro, MacroContent } from "#src/domain/schema/macro.ts";

/** One that the whole desk uses, as a supervisor once approved it. */
export function sharedMacro(id: string, content: MacroContent, signal: string | null = null): Macro {
  return {
    ...content,
    id,
    version: 1,
    scope: "shared",
    owner: { id: "ren", name: "Ren Fischer" },
    inUse: true,
    proposal: null,
    signal,
  };
}
