import { plural } from "../../plural.ts";

export const identity = {
  region: "Identity",
  notConfirmed: "Identity not confirmed for this ticket",
  confirmed: "Identity confirmed for this ticket",
  confirm: "Confirm identity",
  withdraw: "Withdraw",
  recorded: "Identity confirmed, on record",
  withdrawn: "Confirmation withdrawn",
  failed: "Nothing was recorded",
  method: {
    call_back: "Call-back",
    known_email: "Known e-mail and two-factor",
    document: "Document",
    in_person: "In person",
  },
  methodHint: {
    call_back: "You called the number on file and asked what only they know.",
    known_email: "They answered from the address on file and passed a two-factor prompt.",
    document: "You compared an identity document with the account.",
    in_person: "They stood before you with their document.",
  },
  disclosesTitle: "This reply tells account facts, and nobody has confirmed the identity",
  held: "Not sent yet: this reply tells account facts, and nobody has confirmed the identity",
  disclosed: {
    email: "E-mail",
    phone: "Phone",
    address: "Address",
    transfer: "Transfer",
    balance: "Balance",
    document: "Document",
  },
  more: ({ count }: { count: number }) => plural("en", count, { one: "and # more", other: "and # more" }),
  sendAllTheSame: "Send all the same",
  event: {
    identity_confirmed: ({ actor, how }: { actor: string; how: string }) =>
      `${actor} confirmed the identity: ${how}`,
    identity_withdrawn: ({ actor, how }: { actor: string; how: string }) =>
      `${actor} withdrew the confirmation of identity: ${how}`,
  },
};
