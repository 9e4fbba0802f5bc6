import type { Network } from "./network.ts";

const explorers: Readonly<Record<string, Network>> = {
  "mempool.space": "bitcoin",
  "blockstream.info": "bitcoin",
  "blockchain.info": "bitcoin",
  "btcscan.org": "bitcoin",
  "litecoinspace.org": "litecoin",
  "dogechain.info": "dogecoin",
  "etherscan.io": "ethereum",
  "ethplorer.io": "ethereum",
  "arbiscan.io": "arbitrum",
  "optimistic.etherscan.io": "optimism",
  "basescan.org": "base",
  "polygonscan.com": "polygon",
  "bscscan.com": "bnb_smart_chain",
  "snowtrace.io": "avalanche",
  "tronscan.org": "tron",
  "tronscan.io": "tron",
  "xrpscan.com": "xrp_ledger",
  "livenet.xrpl.org": "xrp_ledger",
  "bithomp.com": "xrp_ledger",
  "solscan.io": "solana",
  "explorer.solana.com": "solana",
  "solana.fm": "solana",
  "cardanoscan.io": "cardano",
  "cexplorer.io": "cardano",
};

/** Explorers of many networks: the path names which. */
const manyNetworks = new Set(["blockchair.com", "blockchain.com", "live.blockcypher.com", "oklink.com"]);
const namedInPath: Readonly<Record<string, Network>> = {
  bitcoin: "bitcoin",
  btc: "bitcoin",
  litecoin: "litecoin",
  ltc: "litecoin",
  dogecoin: "dogecoin",
  doge: "dogecoin",
  ethereum: "ethereum",
  eth: "ethereum",
  "arbitrum-one": "arbitrum",
  optimism: "optimism",
  base: "base",
  polygon: "polygon",
  bsc: "bnb_smart_chain",
  bnb: "bnb_smart_chain",
  tron: "tron",
  trx: "tron",
  "xrp-ledger": "xrp_ledger",
  solana: "solana",
  sol: "solana",
  cardano: "cardano",
};
const bitcoinTests = new Set(["testnet", "testnet3", "testnet4", "signet"]);

// No brackets, quotes or commas: around a link they belong to the sentence or to Markdown.
const urlSign = /[\w\-.~:/?#@!$&*+;=%]/;
/** What stands in a link before its hash is short; a longer run is no link. */
const longestBefore = 120;

export interface LinkAround {
  /** Null: the host is no explorer that is known here. */
  network: Network | null;
  /** Its path up to the value, in lower case. */
  path: string[];
}

/** The link, with or without its scheme, in which the value at `start` stands; null where it stands in none. */
export function linkAround(text: string, start: number): LinkAround | null {
  const earliest = Math.max(0, start - longestBefore);
  let from = start;
  while (from > earliest && urlSign.test(text.charAt(from - 1))) from -= 1;
  const url = text.slice(from, start).toLowerCase();
  const scheme = url.lastIndexOf("://");
  const [authority = "", ...path] = url.slice(scheme < 0 ? 0 : scheme + 3).split(/[/?#&]/);
  if (path.length === 0) return null;
  // After the last `@`: in `etherscan.io@evil.example` the host is the latter.
  const host = /([\p{L}\p{N}.-]+)(?::\d+)?$/u.exec(authority)?.[1]?.replace(/^www\./, "");
  if (!host?.includes(".")) return null;
  const named = path.map((segment) => namedInPath[segment]).find((network) => network !== undefined);
  const network = manyNetworks.has(host) ? named : explorers[host];
  if (network === "bitcoin" && path.some((segment) => bitcoinTests.has(segment)))
    return { network: "bitcoin_testnet", path };
  return { network: network ?? null, path };
}
