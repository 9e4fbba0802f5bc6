import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { LookAlikeKind } from "./look-alike-domain.ts";

/** Whom the From address belongs to. */
export type ClaimedSender = "exchange" | "requester" | "other";

type Authentication = NonNullable<MailFacts["authentication"]>;
export type AuthenticationResults = Pick<Authentication, "spf" | "dkim" | "dmarc">;

/**
 * One thing that a mail tells of its sender. `forged`: the mail itself proves it, or nobody honest would
 * do it; `suspicious`: to be checked; `note`: explains only. Domains are in Unicode, as they are read;
 * addresses as the mail has them.
 */
export type SenderFinding =
  /** The owner of the domain says that this mail is not theirs (DMARC), and nothing on its way excuses it. */
  | {
      code: "from_forged";
      severity: "forged";
      address: string;
      domain: string;
      claims: ClaimedSender;
      results: AuthenticationResults;
    }
  /** It fails as a forged one does; but lists and forwarders that change a mail do that too. */
  | {
      code: "proof_broken_on_the_way";
      severity: "suspicious";
      address: string;
      by: "list" | "forwarder";
      results: AuthenticationResults;
    }
  /** Nothing proves the From address, nothing refutes it. */
  | {
      code: "unproven_sender";
      severity: "suspicious" | "note";
      address: string;
      claims: ClaimedSender;
      results: AuthenticationResults;
    }
  /** SPF fails because another server sent the mail on; the signature still proves who wrote it. */
  | { code: "forwarded"; severity: "note"; address: string; results: AuthenticationResults }
  /** Proven to be the exchange's own mail: forwarded by a customer, or a colleague's. */
  | { code: "from_exchange"; severity: "note"; address: string }
  | {
      code: "look_alike_domain";
      severity: "forged" | "suspicious" | "note";
      header: "from" | "reply_to";
      address: string;
      domain: string;
      /** An official domain, or one of the requester's known addresses. */
      resembles: string;
      kind: LookAlikeKind;
    }
  | { code: "mixed_script_domain"; severity: "suspicious"; address: string; domain: string }
  /** Another mailbox of the same domain, drawn like a known one. */
  | { code: "look_alike_address"; severity: "suspicious"; address: string; resembles: string }
  | { code: "name_imitates_exchange"; severity: "forged" | "suspicious"; name: string; address: string }
  | { code: "address_imitates_exchange"; severity: "suspicious"; address: string }
  | {
      code: "name_shows_other_address";
      severity: "forged" | "suspicious";
      shown: string;
      address: string;
    }
  | { code: "hidden_characters_in_name"; severity: "suspicious"; name: string; characters: string[] }
  | { code: "reply_to_elsewhere"; severity: "suspicious"; address: string; replyTo: string }
  /** Answers to a company's mail would go to a mailbox that anybody can have. */
  | { code: "reply_to_free_mail"; severity: "suspicious"; address: string; replyTo: string }
  | { code: "sent_through_list"; severity: "note"; listId: string; author: string }
  | { code: "sent_on_behalf"; severity: "note"; address: string; sender: string }
  /** A customer the exchange knows, by an address it does not. */
  | { code: "new_address"; severity: "note"; address: string; known: string[] };
