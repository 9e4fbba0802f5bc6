import { latePart, overPage } from "#src/parts/late-part.tsx";
import { useIsAskedToSignIn } from "#src/store/reauthentication.ts";

// Most days nobody needs it.
const SignInAgainDialog = latePart(
  async () => (await import("./sign-in-again-dialog.tsx")).SignInAgainDialog,
  { className: overPage },
);

/** Over the desk when the session has ended: what is behind stays as it is. */
export function SignInAgain() {
  const isAsked = useIsAskedToSignIn();
  if (!isAsked) return null;
  return <SignInAgainDialog />;
}
