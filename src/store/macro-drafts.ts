import { queryOptions, type QueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { macroContentSchema, newMacroSchema } from "#src/domain/schema/macro.ts";
import { vaultOf } from "./vault.ts";

/** Of what is being written a title may still be missing. */
const macroDraftSchema = z.object({
  scope: newMacroSchema.shape.scope,
  content: z.extend(macroContentSchema, { name: z.string() }),
});
export type MacroDraft = z.infer<typeof macroDraftSchema>;

/** Beside the drafts of tickets, whose ids are the server's. */
const nameOf = (macroId: string) => `macro draft ${macroId}`;

/** What an agent had written of a macro and not saved; null when nothing. */
export const keptMacroDraft = (client: QueryClient, macroId: string) =>
  queryOptions({
    queryKey: ["macro-drafts", macroId],
    queryFn: async () => {
      const vault = await vaultOf(client).catch(() => null);
      const parsed = macroDraftSchema.safeParse(await vault?.read("drafts", nameOf(macroId)));
      return parsed.success ? parsed.data : null;
    },
    gcTime: 0,
    staleTime: Infinity,
    networkMode: "always",
  });

/** Keeps what is written through a reload and a sign-out; null forgets it. */
export function keepMacroDraft(client: QueryClient, macroId: string, draft: MacroDraft | null): void {
  client.setQueryData(keptMacroDraft(client, macroId).queryKey, draft);
  void vaultOf(client)
    .then((vault) =>
      vault.change([{ shelf: "drafts", id: nameOf(macroId), ...(draft ? { value: draft } : {}) }]),
    )
    // Nobody is signed in any more: what was written before is kept already.
    .catch(() => undefined);
}
