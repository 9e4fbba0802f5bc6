import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import KeyRound from "lucide-react/icons/key-round";
import type { ReactNode } from "react";
import { isProblem } from "#src/api/errors.ts";
import { sessionQueries } from "#src/api/session.ts";
import type { Session, SignIn } from "#src/domain/schema/session.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { errorWords } from "#src/parts/problem-words.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { signIn } from "#src/store/writes.ts";
import { Notice } from "#src/ui/notice.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { DemoAccountList } from "./demo-account-list.tsx";
import { PasswordForm } from "./password-form.tsx";

export interface SignInMeansProps {
  /** Who was here before, when the desk waits behind a dialog. */
  known: Session["agent"] | null;
  onSignedIn: (agentId: string) => void;
  /** How single sign-on goes where the page may not be left. */
  renderSso?: (ssoUrl: string) => ReactNode;
}

const linkLook =
  "inline-flex h-8 w-full items-center justify-center gap-1.5 rounded-md border border-line bg-surface-raised px-3 font-medium shadow-control hover:bg-surface-hover";

/** Every way this server lets people in. */
export function SignInMeans({ known, onSignedIn, renderSso }: SignInMeansProps) {
  const t = useAllMessages();
  const client = useQueryClient();
  const options = useQuery(sessionQueries.options());
  const attempt = useMutation({
    // Told from within: by then the dialog may be gone.
    mutationFn: async (body: SignIn) => onSignedIn(await signIn(client, body)),
  });
  const pending = attempt.isPending ? attempt.variables : undefined;

  if (options.isError)
    return <QueryError compact error={options.error} onRetry={() => void options.refetch()} />;
  if (!options.data) return <MeansSkeleton />;

  const { demoAccounts, password, ssoUrl } = options.data;
  const wrongCredentials = isProblem(attempt.error, "wrong_credentials");
  const words = attempt.error ? errorWords(t, attempt.error) : null;
  const demos = demoAccounts.toSorted((a, b) => Number(b.id === known?.id) - Number(a.id === known?.id));
  const isNoWayIn = demos.length === 0 && !password && ssoUrl === null;

  return (
    <div className="flex flex-col gap-4">
      {words && !wrongCredentials && (
        <Notice tone="danger" title={words.title} live>
          {words.description}
        </Notice>
      )}
      {isNoWayIn && <Notice tone="warning">{t.signIn.noMeans}</Notice>}
      {demos.length > 0 && (
        <section aria-label={t.signIn.demoAccounts}>
          <h2 className="font-medium">{t.signIn.demoAccounts}</h2>
          <p className="mb-2 text-sm text-muted">{t.signIn.demoHint}</p>
          <DemoAccountList
            accounts={demos}
            pendingId={pending?.method === "demo" ? pending.accountId : null}
            onChoose={(accountId) => attempt.mutate({ method: "demo", accountId })}
          />
        </section>
      )}
      {ssoUrl !== null &&
        (renderSso?.(ssoUrl) ?? (
          <a href={ssoUrl} className={linkLook}>
            <KeyRound aria-hidden size={16} />
            {t.signIn.sso}
          </a>
        ))}
      {password && (demos.length > 0 || ssoUrl !== null) && (
        <p aria-hidden className="flex items-center gap-3 text-sm text-faint">
          <span className="h-px flex-1 bg-line" />
          {t.signIn.or}
          <span className="h-px flex-1 bg-line" />
        </p>
      )}
      {password && (
        <section aria-label={t.signIn.withPassword}>
          <PasswordForm
            knownEmail={known?.email}
            isMain={demos.length === 0 && ssoUrl === null}
            isPending={pending?.method === "password"}
            refusal={wrongCredentials ? `${words?.title}. ${words?.description}` : undefined}
            onSubmit={(email, secret) => attempt.mutate({ method: "password", email, password: secret })}
          />
        </section>
      )}
    </div>
  );
}

function MeansSkeleton() {
  const t = useAllMessages();
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t.common.loading}</span>
      <Skeleton className="h-14 rounded-lg" />
      <Skeleton className="h-14 rounded-lg" />
      <Skeleton className="mt-4 h-8" />
      <Skeleton className="h-8" />
      <Skeleton className="h-8" />
    </div>
  );
}
