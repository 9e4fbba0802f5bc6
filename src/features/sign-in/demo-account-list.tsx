import ArrowRight from "lucide-react/icons/arrow-right";
import type { SignInOptions } from "#src/domain/schema/session.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import { Spinner } from "#src/ui/spinner.tsx";

export interface DemoAccountListProps {
  accounts: SignInOptions["demoAccounts"];
  /** The account that is signing in now. */
  pendingId: string | null;
  onChoose: (accountId: string) => void;
}

export function DemoAccountList({ accounts, pendingId, onChoose }: DemoAccountListProps) {
  const t = useAllMessages();
  return (
    <ul className="flex flex-col gap-2">
      {accounts.map((account) => {
        const role = labelOf(t.labels.role, account.role);
        return (
          <li key={account.id}>
            <button
              type="button"
              aria-busy={pendingId === account.id || undefined}
              aria-disabled={pendingId !== null || undefined}
              onClick={() => {
                if (pendingId === null) onChoose(account.id);
              }}
              className="group flex w-full items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2.5 text-start transition-colors hover:border-line-strong hover:bg-surface-hover"
            >
              <Avatar name={account.name} size="lg" />
              <span className="sr-only">{t.signIn.signInAs}</span>{" "}
              <span className="min-w-0 flex-1">
                <span className="flex items-baseline gap-2">
                  <span className="truncate font-medium">{account.name}</span>{" "}
                  <span className="shrink-0 text-sm text-muted">{role}</span>
                </span>{" "}
                <span className="block text-sm text-muted">{account.description}</span>
              </span>
              {pendingId === account.id ? (
                <Spinner />
              ) : (
                <ArrowRight aria-hidden size={16} className="shrink-0 text-faint group-hover:text-text" />
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
