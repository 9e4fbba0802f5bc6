import type { Contact } from "#src/domain/schema/requester.ts";
import { AddressText } from "./address-text.tsx";
import { latePart } from "./late-part.tsx";

const PhoneNumber = latePart(async () => (await import("./phone-number.tsx")).PhoneNumber);

/** A way to reach somebody; a telephone number only when it is asked for. */
export function ContactValue({ contact: { kind, value } }: { contact: Contact }) {
  if (kind !== "phone") return <AddressText address={value} />;
  return <PhoneNumber number={value} />;
}
