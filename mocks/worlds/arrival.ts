import type {
  ChannelFacts,
  HelpCenterFacts,
  MailFacts,
  SocialFacts,
  WebFormFacts,
} from "#src/domain/schema/channel-facts.ts";
import type { Category, Channel, DeskConfig } from "#src/domain/schema/desk-config.ts";
import { instantOf } from "../desk/clock.ts";
import type { Millis, PersonRecord } from "../models/records.ts";

/** What a ticket brings beyond the plainest; only its own channel's part is read. */
interface Carried {
  form?: Partial<Omit<WebFormFacts, "channel" | "takenBy">>;
  mail?: Partial<MailFacts>;
  social?: Partial<Pick<SocialFacts, "handle" | "postUrl" | "followers" | "thread">>;
  helpCenter?: Partial<Omit<HelpCenterFacts, "channel">>;
}

export interface Arrival {
  channel: Channel;
  category: Category;
  subject: string;
  text: string;
  id: string;
  at: Millis;
  person: PersonRecord;
  desk: DeskConfig;
  network: "x" | "facebook";
  visibility: "public" | "direct";
  carried?: Carried;
}

const officialFor: Record<string, string> = { security: "security@", legal_compliance: "legal@" };

/** The facts of a ticket that comes in by hand: the plainest of its channel, and what it carries besides. */
export function factsOfArrival({
  channel,
  category,
  subject,
  text,
  id,
  at,
  person,
  desk,
  network,
  visibility,
  carried = {},
}: Arrival): ChannelFacts {
  const [fallback = "support@desk.example"] = desk.officialAddresses;
  switch (channel) {
    case "web_form":
      return {
        channel,
        categoryChosen: category,
        description: text,
        tried: null,
        happenedAt: null,
        environment: { os: null, browser: null, appVersion: null, device: null },
        transactionIds: [],
        amount: null,
        asset: null,
        network: null,
        preferredContact: person.preferredContact,
        duplicateTicketIds: [],
        ...carried.form,
      };
    case "email": {
      const receivedAt =
        desk.officialAddresses.find((address) => address.startsWith(officialFor[category] ?? "support@")) ??
        fallback;
      return {
        channel,
        receivedAt,
        formalRecord: category === "security" || category === "legal_compliance",
        mail: {
          from: { name: person.name, address: person.email },
          to: [{ name: desk.exchangeName, address: receivedAt }],
          cc: [],
          replyTo: null,
          subject,
          date: instantOf(at),
          messageId: `<${id}.2@${person.email.split("@")[1] ?? "mail.example"}>`,
          inReplyTo: null,
          authentication: { spf: "pass", dkim: "pass", dmarc: "pass" },
          ...carried.mail,
        },
      };
    }
    case "social": {
      const handle =
        person.contacts.find((contact) => contact.kind === network)?.value ??
        person.email.split("@")[0] ??
        "someone";
      const postUrl = visibility === "public" ? `https://${network}.example/${handle}/status/${id}` : null;
      return {
        channel,
        network,
        visibility,
        handle,
        postUrl,
        followers: null,
        thread: [],
        ...carried.social,
      };
    }
    default:
      return {
        channel: "help_center",
        askedFrom: null,
        articlesRead: [],
        searches: [],
        ...carried.helpCenter,
      };
  }
}
