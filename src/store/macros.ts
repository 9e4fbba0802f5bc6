import type { QueryClient } from "@tanstack/react-query";
import * as macros from "#src/api/macros.ts";
import type { Macro, MacroContent, MacroReview, NewMacro } from "#src/domain/schema/macro.ts";

const listKey = macros.macroQueries.all().queryKey;

function store(client: QueryClient, macro: Macro): void {
  client.setQueryData(listKey, (list) => {
    if (!list) return list;
    const at = list.findIndex(({ id }) => id === macro.id);
    return at === -1 ? [...list, macro] : list.with(at, macro);
  });
}

function drop(client: QueryClient, macroId: string): void {
  client.setQueryData(listKey, (list) => list?.filter(({ id }) => id !== macroId));
}

/** After a refusal the list may be behind: the next try goes against what the server has now. */
async function orReadAgain<T>(client: QueryClient, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    void client.invalidateQueries({ queryKey: listKey });
    throw error;
  }
}

/** @param key the same for each try of one macro, so that a lost answer makes no second one */
export async function createMacro(client: QueryClient, key: string, body: NewMacro): Promise<Macro> {
  const macro = await orReadAgain(client, macros.createMacro(key, body));
  store(client, macro);
  return macro;
}

export async function changeMacro(client: QueryClient, macro: Macro, content: MacroContent): Promise<Macro> {
  const changed = await orReadAgain(client, macros.changeMacro(macro.id, macro.version, content));
  store(client, changed);
  return changed;
}

export async function deleteMacro(client: QueryClient, macro: Macro): Promise<void> {
  await orReadAgain(client, macros.deleteMacro(macro.id, macro.version));
  drop(client, macro.id);
}

/** Approves, rejects or withdraws what waits; answers what is left of the macro. */
export async function reviewMacro(
  client: QueryClient,
  macro: Macro,
  review: MacroReview,
): Promise<Macro | null> {
  const { macro: left } = await orReadAgain(client, macros.reviewMacro(macro.id, macro.version, review));
  if (left) store(client, left);
  else drop(client, macro.id);
  return left;
}
