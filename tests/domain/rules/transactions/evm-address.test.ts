import { expect, test } from "vitest";
import { checkEvmAddress } from "#src/domain/rules/transactions/evm-address.ts";
import { findTransactions } from "#src/domain/rules/transactions/find-transactions.ts";

/** ERC-55 (github.com/ethereum/ERCs, ERCS/erc-55.md), "Test Cases": all caps, all lower, normal. */
const vectors = [
  "0x52908400098527886E0F7030069857D2E4169EE7",
  "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
  "0xde709f2102306220921060314715629080e2fb77",
  "0x27b1fdb04752bbc536007a920d24acb045561c26",
  "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
  "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
  "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
];

test.each(vectors)("%s has its checksum", (value) => {
  expect(checkEvmAddress(value.slice(2))).toBe("valid");
  expect(findTransactions(value)).toEqual([
    { kind: "address", network: "evm", value, start: 0, end: 42, check: "valid" },
  ]);
});

test.each(vectors.slice(4))("%s with any one letter in the other case is marked", (value) => {
  for (let at = 2; at < value.length; at += 1) {
    const sign = value.charAt(at);
    const other = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
    if (other === sign) continue;
    const wrong = value.slice(0, at) + other + value.slice(at + 1);
    expect(findTransactions(wrong)[0]).toMatchObject({ kind: "address", check: "bad_checksum" });
  }
});

test.each(vectors.slice(4).flatMap((value) => [value.toLowerCase(), `0x${value.slice(2).toUpperCase()}`]))(
  "%s, in one case, has no checksum to break",
  (value) => {
    expect(findTransactions(value)).toMatchObject([{ kind: "address", check: "none" }]);
  },
);

test.each(["0x52908400098527886E0F7030069857D2E4169EE", "0x52908400098527886E0F7030069857D2E4169EE70"])(
  "%s, a digit short or long, is no address",
  (value) => expect(findTransactions(value)).toEqual([]),
);
