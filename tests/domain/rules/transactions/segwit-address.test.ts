import { base16, bech32, bech32m } from "@scure/base";
import { describe, expect, test } from "vitest";
import { findTransactions } from "#src/domain/rules/transactions/find-transactions.ts";
import { decodeSegwit } from "#src/domain/rules/transactions/segwit-address.ts";
import {
  invalidBech32,
  invalidBech32m,
  invalidOfBip173,
  invalidOfBip350,
  replacedByBip350,
  validBech32,
  validBech32m,
  validOfBip173,
  validOfBip350,
} from "./segwit-vectors.ts";

// Their human-readable parts are no network's: the decoders themselves, which the recogniser calls, are asked.
describe("the decoders that addresses are read with", () => {
  test.each(validBech32)("read %j as Bech32 and not as Bech32m", (text) => {
    expect(bech32.decodeUnsafe(text)).toBeDefined();
    expect(bech32m.decodeUnsafe(text)).toBeUndefined();
  });

  test.each(validBech32m)("read %j as Bech32m and not as Bech32", (text) => {
    expect(bech32m.decodeUnsafe(text)).toBeDefined();
    expect(bech32.decodeUnsafe(text)).toBeUndefined();
  });

  test.each(invalidBech32)("refuse as Bech32 for «%s» %j", (_, text) => {
    expect(bech32.decodeUnsafe(text)).toBeUndefined();
  });

  test.each(invalidBech32m)("refuse as Bech32m for «%s» %j", (_, text) => {
    expect(bech32m.decodeUnsafe(text)).toBeUndefined();
  });

  test.each([...validBech32, ...validBech32m])("%j is no address of a network that we know", (text) => {
    expect(findTransactions(text)).toEqual([]);
  });
});

/** BIP-141: the version as an opcode (`OP_1` is 0x51), then the program behind its length. */
const scriptOf = (version: number, program: Uint8Array) =>
  base16.encode(Uint8Array.of(version === 0 ? 0 : 0x50 + version, program.length, ...program)).toLowerCase();

describe("a segwit address", () => {
  test.each([...validOfBip173, ...validOfBip350])("%s pays to the script %s", (address, script) => {
    const decoded = decodeSegwit(address);
    expect(decoded && scriptOf(decoded.version, decoded.program)).toBe(script);
    expect(findTransactions(address)).toEqual([
      {
        kind: "address",
        network: /^bc/i.test(address) ? "bitcoin" : "bitcoin_testnet",
        value: address,
        start: 0,
        end: address.length,
        check: "valid",
      },
    ]);
  });

  test.each([
    ...invalidOfBip173,
    ...invalidOfBip350,
    ...replacedByBip350.map((address) => ["Bech32 where BIP-350 asks for Bech32m", address] as const),
  ])("is refused for «%s»: %s", (_, address) => {
    expect(decodeSegwit(address)).toBeNull();
    const found = findTransactions(address);
    // Another prefix or fewer signs than any address has: nothing is shown. Else it is shown, and marked.
    const isNone = address.startsWith("tc1") || address.length < 14;
    expect(found.map(({ check }) => check)).toEqual(isNone ? [] : ["bad_checksum"]);
  });

  test("of Litecoin is told from one of Bitcoin", () => {
    const [found] = findTransactions("ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9");
    expect(found).toMatchObject({ kind: "address", network: "litecoin", check: "valid" });
  });
});
