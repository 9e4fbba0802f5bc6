import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { sessionQueries } from "#src/api/session.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { settleSignIn } from "#src/store/reauthentication.ts";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { SignInMeans } from "./sign-in-means.tsx";
import { SsoInNewTab } from "./sso-in-new-tab.tsx";

export function SignInAgainDialog() {
  const t = useAllMessages();
  const client = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  // Of the moment the session ended: a sign-in changes who is in the cache.
  const [known] = useState(() => client.getQueryData(sessionQueries.current().queryKey)?.agent ?? null);

  function handleSignedIn(agentId: string) {
    // Nothing of the one before may stay in the memory of the page.
    if (known && agentId !== known.id) window.location.assign("/inbox");
  }

  function leave() {
    const next = router.state.location.href;
    settleSignIn(false);
    void navigate({ to: "/sign-in", search: { next } });
  }

  return (
    <Dialog
      open
      // Escape and a press outside would leave a desk that cannot do anything.
      onOpenChange={() => undefined}
      size="sm"
      title={t.signIn.againTitle}
      description={known ? t.signIn.againDescription({ name: known.name }) : undefined}
      footer={
        <Button variant="ghost" onClick={leave}>
          {t.signIn.leave}
        </Button>
      }
    >
      <div className="pt-2">
        <SignInMeans
          known={known}
          onSignedIn={handleSignedIn}
          renderSso={(ssoUrl) => <SsoInNewTab ssoUrl={ssoUrl} onSignedIn={handleSignedIn} />}
        />
        <p className="mt-4 text-sm text-muted">
          {t.signIn.againOther} {t.signIn.againOtherHint}
        </p>
      </div>
    </Dialog>
  );
}
