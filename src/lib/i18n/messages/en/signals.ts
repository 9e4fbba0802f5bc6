import { plural } from "../../plural.ts";

interface Results {
  spf: string;
  dkim: string;
  dmarc: string;
}
const results = ({ spf, dkim, dmarc }: Results) => `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`;

export const signals = {
  region: "Signals",
  severity: { urgent: "Urgent", danger: "Serious", warning: "Check", note: "Note" },
  sender: {
    from_forged: "Forged sender",
    proof_broken_on_the_way: "Sender’s proof broken on the way",
    unproven_sender: "Sender not proven",
    forwarded: "Forwarded mail",
    from_exchange: "Our own mail, sent back",
    look_alike_domain: "Look-alike domain",
    mixed_script_domain: "Domain of mixed alphabets",
    look_alike_address: "Look-alike address",
    name_imitates_exchange: "Name imitates us",
    address_imitates_exchange: "Address imitates us",
    name_shows_other_address: "Name shows another address",
    hidden_characters_in_name: "Hidden characters in the name",
    reply_to_elsewhere: "Answers go elsewhere",
    reply_to_free_mail: "Answers go to a free mailbox",
    sent_through_list: "Through a mailing list",
    sent_on_behalf: "Sent on behalf",
    new_address: "New address of this customer",
  },
  evidence: {
    results: ({ address, ...rest }: { address: string } & Results) => `${address}: ${results(rest)}`,
    resembles: ({ found, real }: { found: string; real: string }) => `${found} resembles ${real}`,
    nameWith: ({ name, address }: { name: string; address: string }) => `“${name}” writes from ${address}`,
    shown: ({ shown, address }: { shown: string; address: string }) => `shows ${shown}, is ${address}`,
    replyTo: ({ address, replyTo }: { address: string; replyTo: string }) => `from ${address}, to ${replyTo}`,
    known: ({ address, known }: { address: string; known: string }) =>
      known === "" ? address : `${address}; known: ${known}`,
    quote: ({ quote }: { quote: string }) => `“${quote}”`,
    incident: ({
      title,
      found,
      said,
      since,
    }: {
      title: string;
      found: string;
      said: string;
      since: string;
    }) => `${found} · “${title}”, since ${since}; written ${said}`,
    proposed: ({ subject }: { subject: string }) => `proposed: “${subject}”`,
  },
  field: {
    when: "time",
    transaction: "transaction id or hash",
    amount: "amount",
    currency: "currency",
    network: "network",
    error: "exact error",
    steps: "steps taken",
    environment: "device and version",
    screenshot: "screenshot",
    account: "account reference",
  },
  action: {
    freeze: "Raise and answer",
    toSecurity: "Hand to Security",
    ask: "Ask for it",
    askAgain: "Ask for it again",
    link: "Link",
    useSubject: "Use it",
    takePrivate: "Take it private",
  },
  dismiss: ({ title }: { title: string }) => `Put aside: ${title}`,
  dismissed: ({ title }: { title: string }) => `Put aside for everyone: ${title}`,
  restore: ({ title }: { title: string }) => `Bring back: ${title}`,
  more: ({ count }: { count: number }) => plural("en", count, { one: "# more", other: "# more" }),
  fewer: "Show fewer",
  aside: ({ count }: { count: number }) => plural("en", count, { one: "# put aside", other: "# put aside" }),
  asideBy: ({ name, when }: { name: string; when: string }) => `${name}, ${when}`,
  failed: "Nothing was changed",
  unread: "The signals of this ticket could not be read",
  linked: ({ title }: { title: string }) => `Waits on: ${title}`,
  linkedTo: ({ title }: { title: string }) => `Linked to: ${title}`,
  unlink: "Unlink",
  unlinked: "Linked to no announcement any more",
  transactions: "Transactions",
  kind: { transaction: "Transaction", address: "Address", exchange_id: "Our id" },
  badChecksum: "Does not pass its checksum",
  findOthers: ({ value }: { value: string }) => `Find other tickets with ${value}`,
  copy: ({ value }: { value: string }) => `Copy ${value}`,
  network: {
    bitcoin: "Bitcoin",
    bitcoin_testnet: "Bitcoin testnet",
    litecoin: "Litecoin",
    dogecoin: "Dogecoin",
    evm: "Ethereum or compatible",
    ethereum: "Ethereum",
    arbitrum: "Arbitrum",
    optimism: "Optimism",
    base: "Base",
    polygon: "Polygon",
    bnb_smart_chain: "BNB Smart Chain",
    avalanche: "Avalanche",
    tron: "Tron",
    xrp_ledger: "XRP Ledger",
    solana: "Solana",
    cardano: "Cardano",
  },
  /** To a customer, in the customer's language. */
  draft: {
    item: {
      when: "When it happened: the date and, as well as you can, the time with your time zone",
      transaction: "The transaction id or hash, in full",
      amount: "The exact amount",
      currency: "The currency or coin",
      network: "The network you used (for example ERC20, TRC20)",
      error: "The exact words of the error, or its code",
      steps: "What you did, step by step, and what you have tried since",
      environment: "Your device, system and browser or app version",
      screenshot: "A screenshot or recording of the page where it happens",
      account: "The e-mail address of your account, or its id",
    },
    ask: ({ name, items }: { name: string; items: string }) =>
      `Hello ${name},\n\nThank you for writing to us. To look into this we still need the following from you:\n\n${items}\n\nPlease never send us your password, seed phrase, private key or a one-time code: we do not need them.`,
    askAgain: ({ name, value }: { name: string; value: string }) =>
      `Hello ${name},\n\nThe id or address you sent us seems to be mistyped or cut off:\n\n${value}\n\nCould you copy it again, in full, from the place where you found it?`,
    safety: ({ name }: { name: string }) =>
      `Hello ${name},\n\nWe are looking at your account right now. Please do the following at once:\n\n- Change the password of your e-mail account first, then that of your account with us\n- Remove every device and API key that you do not know\n- Do not answer calls or messages from anybody who says they are from us, and open no links they send\n\nNever give anybody your password, seed phrase, private key or a one-time code, also not us. We write to you again in this ticket.`,
    private: ({ name }: { name: string }) =>
      `Hello ${name}, thank you for telling us. To protect you, please delete the details of your account from this public post and write to us in a direct message. We never ask for passwords or codes.`,
  },
};
