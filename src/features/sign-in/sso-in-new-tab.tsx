import { useMutation, useQueryClient } from "@tanstack/react-query";
import ExternalLink from "lucide-react/icons/external-link";
import { isProblem } from "#src/api/errors.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { errorWords } from "#src/parts/problem-words.ts";
import { resumeSession } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";

export interface SsoInNewTabProps {
  ssoUrl: string;
  onSignedIn: (agentId: string) => void;
}

/** The desk is not left for single sign-on: what is typed on it stays where it is. */
export function SsoInNewTab({ ssoUrl, onSignedIn }: SsoInNewTabProps) {
  const t = useAllMessages();
  const client = useQueryClient();
  const check = useMutation({ mutationFn: async () => onSignedIn(await resumeSession(client)) });
  const words = check.error
    ? isProblem(check.error, "not_signed_in")
      ? t.signIn.ssoNotYet
      : errorWords(t, check.error).description
    : null;
  return (
    <div className="flex flex-col gap-2">
      <a
        href={ssoUrl}
        target="_blank"
        rel="noopener"
        className="inline-flex h-8 items-center justify-center gap-1.5 rounded-md border border-line bg-surface-raised px-3 font-medium shadow-control hover:bg-surface-hover"
      >
        <ExternalLink aria-hidden size={16} />
        {t.signIn.ssoInNewTab}
      </a>
      <Button variant="ghost" loading={check.isPending} onClick={() => check.mutate()}>
        {t.signIn.ssoDone}
      </Button>
      {words !== null && (
        <p role="alert" className="text-sm text-danger">
          {words}
        </p>
      )}
    </div>
  );
}
