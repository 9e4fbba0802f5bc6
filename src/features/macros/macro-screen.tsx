import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import Trash from "lucide-react/icons/trash-2";
import { mayWorkAgain } from "#src/api/errors.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { keptMacroDraft } from "#src/store/macro-drafts.ts";
import { createMacro, deleteMacro } from "#src/store/macros.ts";
import { Button } from "#src/ui/button.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { MacroForm } from "./macro-form.tsx";
import { MacroProposal } from "./macro-proposal.tsx";
import { cannotDelete } from "./macro-rights.ts";
import { macroFault } from "./macro-words.ts";
import { newMacro, type MacrosSearch } from "./macros-search.ts";

interface MacroScreenProps {
  /** null: a new one. */
  macro: Macro | null;
  agent: Session["agent"];
  config: DeskConfig | undefined;
  search: MacrosSearch;
}

/** One macro: what waits of it for approval, and its text to be changed. */
export function MacroScreen({ macro, agent, config, search }: MacroScreenProps) {
  const t = useAllMessages();
  const words = t.macros;
  const client = useQueryClient();
  const navigate = useNavigate();
  const kept = useQuery(keptMacroDraft(client, macro?.id ?? newMacro));
  const close = () => void navigate({ to: "/macros", search: { list: search.list } });

  const tell = (title: string, error: unknown, again: () => void) =>
    showToast({
      id: "macros",
      tone: "danger",
      title,
      description: macroFault(t, error),
      action: mayWorkAgain(error) ? { label: t.common.retry, onAction: again } : undefined,
    });
  function bringBack({ scope, name, category, channels, body, note, change }: Macro, key: string) {
    createMacro(client, key, { scope, content: { name, category, channels, body, note, change } }).then(
      ({ id }) => void navigate({ to: "/macros", search: { ...search, open: id } }),
      (error: unknown) => tell(words.notBroughtBack, error, () => bringBack(macro as Macro, key)),
    );
  }
  function remove(gone: Macro) {
    deleteMacro(client, gone).then(
      () => {
        close();
        const key = crypto.randomUUID();
        showToast({
          id: "macros",
          title: words.deleted({ name: gone.name }),
          action: { label: t.common.undo, onAction: () => bringBack(gone, key) },
        });
      },
      (error: unknown) => tell(words.notDeleted, error, () => remove(gone)),
    );
  }
  const whyNot = macro && cannotDelete(agent, macro);

  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-5 px-4 py-4 md:px-6">
      <header className="flex flex-wrap items-center gap-2">
        <h1 className="min-w-0 flex-1 text-xl font-semibold wrap-anywhere">
          {macro ? macro.name : words.newOne}
        </h1>
        {macro && (
          <Button
            size="sm"
            variant="ghost"
            icon={<Trash aria-hidden />}
            disabledReason={whyNot ? words.cannotDelete[whyNot] : undefined}
            onClick={() => remove(macro)}
          >
            {words.remove}
          </Button>
        )}
      </header>
      {macro?.proposal && (
        <MacroProposal macro={macro} proposal={macro.proposal} agent={agent} config={config} onGone={close} />
      )}
      {kept.isPending ? (
        <div aria-busy="true">
          <SkeletonText lines={8} />
        </div>
      ) : (
        <MacroForm
          macro={macro}
          kept={kept.data ?? null}
          agent={agent}
          config={config}
          onCreated={(id) => void navigate({ to: "/macros", search: { ...search, open: id } })}
        />
      )}
    </div>
  );
}
