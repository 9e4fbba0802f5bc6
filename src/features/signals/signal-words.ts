import type { SenderFinding } from "#src/domain/rules/signals/sender-finding.ts";
import type { Signal } from "#src/domain/rules/signals/signal.ts";
import { formatDate } from "#src/lib/format-time.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { localized } from "#src/lib/i18n/localized.ts";

/** What a signal is called, in two or three words. */
export function signalTitle(t: WholeCatalogue, signal: Signal): string {
  return signal.kind === "sender" ? t.signals.sender[signal.finding.code] : t.timeline.signal[signal.kind];
}

/** What an agent can check it by. */
export function signalEvidence(t: WholeCatalogue, locale: Locale, signal: Signal): string {
  const { evidence, field } = t.signals;
  switch (signal.kind) {
    case "live_compromise":
      return signal.quotes.map((quote) => evidence.quote({ quote })).join(" ");
    case "missing_information":
      return signal.fields.map((one) => field[one]).join(", ");
    case "vague_subject":
      return evidence.proposed({ subject: signal.proposed });
    case "public_account_data":
      return signal.texts.join(", ");
    case "bad_checksum":
      return signal.value;
    case "incident": {
      const { announcement, assets, network, words, saidAt } = signal.match;
      return evidence.incident({
        title: localized(announcement.title, locale),
        found: [...assets, ...(network === null ? [] : [network]), ...words].join(", "),
        said: formatDate(locale, Date.parse(saidAt)),
        since: formatDate(locale, Date.parse(announcement.startsAt)),
      });
    }
    case "sender":
      return senderEvidenceWords(t, signal.finding);
  }
}

function senderEvidenceWords(t: WholeCatalogue, finding: SenderFinding): string {
  const { evidence } = t.signals;
  switch (finding.code) {
    case "from_forged":
    case "proof_broken_on_the_way":
    case "unproven_sender":
    case "forwarded":
      return evidence.results({ address: finding.address, ...finding.results });
    case "look_alike_domain":
      return evidence.resembles({ found: finding.domain, real: finding.resembles });
    case "look_alike_address":
      return evidence.resembles({ found: finding.address, real: finding.resembles });
    case "name_imitates_exchange":
      return evidence.nameWith({ name: finding.name, address: finding.address });
    case "name_shows_other_address":
      return evidence.shown({ shown: finding.shown, address: finding.address });
    case "hidden_characters_in_name":
      return `${finding.name} (${finding.characters.join(", ")})`;
    case "reply_to_elsewhere":
    case "reply_to_free_mail":
      return evidence.replyTo({ address: finding.address, replyTo: finding.replyTo });
    case "sent_through_list":
      return `${finding.listId}, ${finding.author}`;
    case "sent_on_behalf":
      return evidence.replyTo({ address: finding.sender, replyTo: finding.address });
    case "new_address":
      return evidence.known({ address: finding.address, known: finding.known.join(", ") });
    case "from_exchange":
    case "mixed_script_domain":
    case "address_imitates_exchange":
      return finding.address;
  }
}
