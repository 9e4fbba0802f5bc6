import { useState } from "react";
import type { MailAddress } from "#src/domain/schema/channel-facts.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { AddressText } from "./address-text.tsx";
import { PersonName } from "./person-name.tsx";

/** Up to here they are read; a mailing to hundreds is a number first. */
const shownAtOnce = 5;

export function MailAddresses({ addresses }: { addresses: readonly MailAddress[] }) {
  const t = useMessages();
  const [isWhole, setIsWhole] = useState(false);
  const hidden = addresses.length - shownAtOnce;
  const isFolded = hidden > 1 && !isWhole;
  const shown = isFolded ? addresses.slice(0, shownAtOnce) : addresses;
  return (
    <>
      <div className={isWhole ? "max-h-60 overflow-y-auto" : undefined}>
        {shown.map(({ name, address }, at) => (
          <span key={`${address} ${at}`} className="block wrap-anywhere">
            {name !== null && <PersonName name={name} className="block" />}
            <bdi className={name === null ? undefined : "text-muted"}>
              <AddressText address={address} />
            </bdi>
          </span>
        ))}
      </div>
      {hidden > 1 && (
        <Button size="sm" variant="ghost" className="-mx-2" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t.ticket.context.fewerAddresses : t.ticket.context.moreAddresses({ count: hidden })}
        </Button>
      )}
    </>
  );
}
