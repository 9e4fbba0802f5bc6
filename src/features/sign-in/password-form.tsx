import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import { useRef, useState, type FormEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { TextField } from "#src/ui/text-field.tsx";

export interface PasswordFormProps {
  /** Who is expected, when someone was here before. */
  knownEmail?: string | undefined;
  /** Whether it is the only way in. */
  isMain: boolean;
  isPending: boolean;
  /** Why the last try was refused, at the field it is about. */
  refusal: string | undefined;
  onSubmit: (email: string, password: string) => void;
}

export function PasswordForm({ knownEmail, isMain, isPending, refusal, onSubmit }: PasswordFormProps) {
  const t = useAllMessages();
  const [isShown, setIsShown] = useState(false);
  const [missing, setMissing] = useState<"email" | "password" | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const email = emailField.current?.value.trim() ?? "";
    const password = passwordField.current?.value ?? "";
    const first = email === "" ? "email" : password === "" ? "password" : null;
    setMissing(first);
    if (first === "email") emailField.current?.focus();
    else if (first === "password") passwordField.current?.focus();
    else onSubmit(email, password);
  }

  return (
    <form noValidate onSubmit={handleSubmit} className="flex flex-col gap-3">
      <TextField
        ref={emailField}
        label={t.signIn.email}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={knownEmail}
        error={missing === "email" ? t.signIn.emailMissing : undefined}
      />
      <TextField
        ref={passwordField}
        label={t.signIn.password}
        name="password"
        type={isShown ? "text" : "password"}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={missing === "password" ? t.signIn.passwordMissing : refusal}
        trailing={
          <IconButton
            size="sm"
            label={isShown ? t.signIn.hidePassword : t.signIn.showPassword}
            icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            onClick={() => setIsShown(!isShown)}
          />
        }
      />
      <Button
        type="submit"
        variant={isMain ? "primary" : "secondary"}
        loading={isPending}
        className="mt-1 w-full"
      >
        {t.signIn.submit}
      </Button>
    </form>
  );
}
