/** Where a transaction or an address lives. `evm`: Ethereum or any chain that shares its formats; which one, the text does not say. */
export type Network =
  | "bitcoin"
  | "bitcoin_testnet"
  | "litecoin"
  | "dogecoin"
  | "evm"
  | EvmNetwork
  | "tron"
  | "xrp_ledger"
  | "solana"
  | "cardano";

export const evmNetworks = [
  "ethereum",
  "arbitrum",
  "optimism",
  "base",
  "polygon",
  "bnb_smart_chain",
  "avalanche",
] as const;
type EvmNetwork = (typeof evmNetworks)[number];
