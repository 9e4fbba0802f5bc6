import { base16 } from "@scure/base";
import { expect, test } from "vitest";
import { decodeBase58Address } from "#src/domain/rules/transactions/base58-address.ts";
import { findTransactions } from "#src/domain/rules/transactions/find-transactions.ts";
import { invalidKeys, privateKeys, validAddresses } from "./base58-vectors.ts";

test.each(validAddresses)(
  "%s pays to the hash %s of a %s (testnet: %s)",
  (address, hash, kind, isTestnet) => {
    const decoded = decodeBase58Address(address);
    expect(base16.encode(decoded?.hash ?? Uint8Array.of()).toLowerCase()).toBe(hash);
    expect(address).toMatch(isTestnet ? /^[mn2]/ : kind === "pubkey" ? /^1/ : /^3/);
    const network = isTestnet ? "bitcoin_testnet" : "bitcoin";
    expect(findTransactions(address)).toEqual([
      { kind: "address", network, value: address, start: 0, end: address.length, check: "valid" },
    ]);
  },
);

test.each(privateKeys)("the private key %s is never shown", (key) => {
  expect(findTransactions(`I sent it from ${key}, tx hash: ${key}`)).toEqual([]);
});

test.each(invalidKeys)("%j is no address", (text) => {
  expect(findTransactions(text).filter(({ check }) => check !== "bad_checksum")).toEqual([]);
});

test.each(validAddresses)("%s with two letters changed places is marked", (address) => {
  const at = [...address].findIndex((sign, index) => index > 8 && sign !== address[index + 1]);
  const wrong = address.slice(0, at) + address.charAt(at + 1) + address.charAt(at) + address.slice(at + 2);
  expect(findTransactions(wrong).map(({ check }) => check)).toEqual(["bad_checksum"]);
});

// Well-known ones: the XRP Ledger's special addresses, TRON's USDT contract, Bitcoin's first. Their own checksums vouch for them.
test.each([
  ["xrp_ledger", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
  ["xrp_ledger", "rrrrrrrrrrrrrrrrrrrrrhoLvTp"],
  ["xrp_ledger", "rrrrrrrrrrrrrrrrrrrrBZbvji"],
  ["tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
  ["bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
  ["litecoin", "LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9"],
  ["dogecoin", "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L"],
])("an address of %s is known by its alphabet and version: %s", (network, address) => {
  expect(findTransactions(address)).toMatchObject([{ kind: "address", network, check: "valid" }]);
});

test.each([
  ["a seed of the XRP Ledger", "snoPBrXtMeMyMHUVTgbuqAfg1SUTb"],
  ["a number as long as an address", "1234567891234567891234567891234567"],
  ["a word as long as an address", "TransferAmountExceedsAvaiiabieFunds"],
])("%s is no address", (_, text) => {
  expect(findTransactions(text)).toEqual([]);
});
