import type { ChannelFacts } from "#src/domain/schema/channel-facts.ts";
import type { Category, Channel, DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { PersonRecord } from "../models/records.ts";

export interface Arrival {
  channel: Channel;
  category: Category;
  subject: string;
  text: string;
  id: string;
  person: PersonRecord;
  desk: DeskConfig;
  network: "x" | "facebook";
  visibility: "public" | "direct";
}

const officialFor: Record<string, string> = { security: "security@", legal_compliance: "legal@" };

/** The plainest facts each channel carries: what a ticket that comes in by hand begins with. */
export function factsOfArrival({
  channel,
  category,
  subject,
  text,
  id,
  person,
  desk,
  network,
  visibility,
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
          date: null,
          messageId: `<${id}.1@${person.email.split("@")[1] ?? "mail.example"}>`,
          inReplyTo: null,
          authentication: { spf: "pass", dkim: "pass", dmarc: "pass" },
        },
      };
    }
    case "social": {
      const handle =
        person.contacts.find((contact) => contact.kind === network)?.value ??
        person.email.split("@")[0] ??
        "someone";
      const postUrl = visibility === "public" ? `https://${network}.example/${handle}/status/${id}` : null;
      return { channel, network, visibility, handle, postUrl, followers: null, thread: [] };
    }
    default:
      return { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] };
  }
}
