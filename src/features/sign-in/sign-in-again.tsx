import { Suspense, lazy } from "react";
import { useIsAskedToSignIn } from "#src/store/reauthentication.ts";

// Most days nobody needs it.
const SignInAgainDialog = lazy(async () => ({
  default: (await import("./sign-in-again-dialog.tsx")).SignInAgainDialog,
}));

/** Over the desk when the session has ended: what is behind stays as it is. */
export function SignInAgain() {
  const isAsked = useIsAskedToSignIn();
  if (!isAsked) return null;
  return (
    <Suspense>
      <SignInAgainDialog />
    </Suspense>
  );
}
