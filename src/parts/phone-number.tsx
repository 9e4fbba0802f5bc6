import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import { useState } from "react";
import { maskedPhone } from "#src/domain/rules/phone-number.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { AddressText } from "./address-text.tsx";

/** A number behind its mask until somebody wants to dial it: who looks over a shoulder reads nothing. */
export function PhoneNumber({ number }: { number: string }) {
  const words = useAllMessages().calls;
  const [isShown, setIsShown] = useState(false);
  const masked = maskedPhone(number);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-2">
      {isShown ? (
        <span className="tabular-nums select-all">
          <AddressText address={number} />
        </span>
      ) : (
        <span role="img" aria-label={words.hiddenNumber({ masked })} className="text-muted tabular-nums">
          {masked}
        </span>
      )}
      <button
        type="button"
        onClick={() => setIsShown(!isShown)}
        className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-accent hover:underline"
      >
        <Icon aria-hidden size={13} className="shrink-0" />
        {isShown ? words.hideNumber : words.showNumber}
      </button>
    </span>
  );
}
