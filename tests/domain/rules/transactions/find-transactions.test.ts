import { base58 } from "@scure/base";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTransactions } from "#src/domain/rules/transactions/find-transactions.ts";

const hash = "1f2f360edb86c46bcd57ebb165523d3ddbf08441c37a2fadcd61c575dc3b44f1";
const xrpHash = "66399DD481B96ACFF6625F0F382BFDBDD6668B42903BB4BE7AB60CDC95901E74";
const evmHash = "0xa9bd1826daf5cb9db199455424b51fc3fb9e0f6e66c3bfa862fbfab81d45c95b";
const evmAddress = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const segwit = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const tron = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
const solana = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA";
const bytes = (last: number) =>
  Uint8Array.from({ length: 64 }, (_, at) => (at === 63 ? last : (at * 37 + 101) % 256));
const signature = base58.encode(bytes(0x0f));
const keyPair = base58.encode(bytes(0xb7));
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const shortly = (text: string) =>
  findTransactions(text).map(({ kind, network, value }) => `${kind} ${network} ${value}`);

describe("what a customer writes", () => {
  test.each([
    [`The transaction is ${hash}.`, `transaction null ${hash}`],
    [`IDは${hash}です。`, `transaction null ${hash}`],
    [`{网络}拥堵，现已发出，哈希是${evmHash}。`, `transaction evm ${evmHash}`],
    [`交易${hash}已确认。`, `transaction null ${hash}`],
    [`Hash「${xrpHash}」をご確認ください`, `transaction null ${xrpHash}`],
    [`送金先は${tron}宛です`, `address tron ${tron}`],
    [`充到了${segwit}，没到账`, `address bitcoin ${segwit}`],
    [`(${evmAddress})`, `address evm ${evmAddress}`],
    [`<${evmAddress}>,`, `address evm ${evmAddress}`],
    [`bitcoin:${segwit}?amount=0.1`, `address bitcoin ${segwit}`],
    [`to ${solana}!`, `address solana ${solana}`],
    [`署名は${signature}。`, `transaction solana ${signature}`],
    [`address:\n> ${segwit}\n`, `address bitcoin ${segwit}`],
    [`${tron}…`, `address tron ${tron}`],
  ])("%j holds %j", (text, found) => {
    expect(shortly(text)).toEqual([found]);
  });

  test.each([
    [`https://mempool.space/tx/${hash}`, "bitcoin"],
    [`https://mempool.space/testnet4/tx/${hash}#flow`, "bitcoin_testnet"],
    [`请看https://tronscan.org/#/transaction/${hash}，谢谢`, "tron"],
    [`[it](https://etherscan.io/tx/${evmHash}).`, "ethereum"],
    [`tx:etherscan.io/tx/${evmHash}`, "ethereum"],
    [`www.bscscan.com/tx/${evmHash}`, "bnb_smart_chain"],
    [`https://optimistic.etherscan.io/tx/${evmHash}`, "optimism"],
    [`https://sepolia.etherscan.io/tx/${evmHash}`, "evm"],
    [`https://xrpscan.com/tx/${xrpHash}`, "xrp_ledger"],
    [`https://blockchair.com/litecoin/transaction/${hash}?from=x`, "litecoin"],
    [`https://solscan.io/tx/${signature}?cluster=mainnet`, "solana"],
    [`https://cardanoscan.io/transaction/${hash}`, "cardano"],
    [`https://etherscan.io.evil.example/tx/${evmHash}`, "evm"],
    [`https://etherscan.io@evil.example/tx/${evmHash}`, "evm"],
    [`https://evil.example/mempool.space/tx/${hash}`, null],
    [`https://wallet.example/tx/${hash}`, null],
    [wide(`https://tronscan.org/#/transaction/${hash}`), "tron"],
  ])("the explorer in %j says the network: %s", (text, network) => {
    expect(findTransactions(text)).toMatchObject([{ kind: "transaction", network }]);
  });

  test("an address's own format says more than the page it was pasted in", () => {
    expect(shortly(`https://etherscan.io/search?q=${tron}`)).toEqual([`address tron ${tron}`]);
    expect(shortly(`https://tronscan.org/#/address/${evmAddress}`)).toEqual([`address evm ${evmAddress}`]);
    expect(shortly("https://solscan.io/account/11111111111111111111111111111111")).toHaveLength(1);
  });

  test("full-width letters are read, and the place is that in the text as it came", () => {
    const text = `送金先：${wide(tron)}、ＩＤ：${wide("WD-7731902")}`;
    const found = findTransactions(text);
    expect(found.map(({ value }) => value)).toEqual([tron, "WD-7731902"]);
    for (const { value, start, end } of found) expect(text.slice(start, end)).toBe(wide(value));
  });

  test("many in one text come in their order, each where it stands", () => {
    const text = `I sent ${evmHash} from ${evmAddress}\nto ${segwit} (WD-7731902), then ${hash} again ${hash}`;
    const found = findTransactions(text);
    expect(found.map(({ value }) => value)).toEqual([evmHash, evmAddress, segwit, "WD-7731902", hash, hash]);
    for (const { value, start, end } of found) expect(text.slice(start, end)).toBe(value);
  });
});

describe("the exchange's own ids", () => {
  test.each([
    ["The order is HX-306114.", "HX-306114"],
    ["注文番号はHX-306114です。", "HX-306114"],
    ["订单号HX-306114。", "HX-306114"],
    ["提領編號 WD-7802213。", "WD-7802213"],
    ["(order DX-9920187, TRC-20)", "DX-9920187"],
    ["Order ORD-20261118-88213, SOL/USDT.", "ORD-20261118-88213"],
    ["DW-5501-99213 です。", "DW-5501-99213"],
    ["订单号 731882014455。", "731882014455"],
    ["Order number: #4839201 was filled", "4839201"],
    ["单号 ord-20261116-70331", "ord-20261116-70331"],
  ])("in %j is %s", (text, value) => {
    expect(findTransactions(text)).toMatchObject([
      { kind: "exchange_id", network: null, value, start: text.indexOf(value), check: "none" },
    ]);
  });

  test.each([
    "account HX-5530xx",
    "Confirmation number 20261109-LA-5512",
    "Case No. 26-DR-004418",
    "UID 20481177, sort code 00-00-00 acct 00012345",
    "UTR 533209114870",
    "product ticket TAX-882, APP-5127, RCV-3391, AML-20931",
    "In order 12345678.50 USD came back",
    "the header hx-ratelimit-remaining",
  ])("are not in %j", (text) => {
    expect(findTransactions(text)).toEqual([]);
  });
});

describe("what is no transaction", () => {
  test.each([
    ["a cut hash", hash.slice(0, 40)],
    ["a hash with a digit too many", `${hash}0`],
    ["a file's checksum", `SHA-256: ${hash}`],
    ["a request's signature", `hx-sign: ${hash}`],
    ["a block", `https://mempool.space/block/${hash}`],
    ["a short word", "7xKXtg2C and Solana, So1ana11111"],
    ["32 letters", "AbstractPaymentGatewayFactoryBean"],
    ["44 letters without digits", "TransferAmountExceedsAvaiiabieFundsxxxxxxxxx"],
    ["a piece of Base64", `data:image/png;base64,iVBOR/${solana}/8+a=`],
    ["a piece of a token", `eyJhbGciOiJIUzI1NiJ9.${solana}.${signature}`],
    ["an address cut short by the app", "bc1qw508…8f3t4, 0x5aAe…eAed"],
    ["a UUID", "6fa459ea-ee8a-3ca4-894e-db77e160355e"],
    ["what the server has masked", "my private key is •••• and 0x••••"],
    ["an MD5 sum", "9e107d9d372bb6826bd81d3542a419d6"],
  ])("%s is left alone", (_, text) => {
    expect(findTransactions(text)).toEqual([]);
  });
});

describe("a secret is never shown", () => {
  const words = "ripple canyon velvet orbit maple gadget sunset kitten ladder puzzle ocean frozen";
  test.each([
    `my recovery phrase is ${words}`,
    `private key 0x${hash}`,
    `My private key:\n${hash}`,
    `Here is my private key. ${hash}`,
    `private_key="${hash}"`,
    `秘密鍵は${hash}です`,
    `私钥：${hash}`,
    `助记词对应的私鑰 ${evmHash}`,
    `the private key of ${evmAddress} is ${evmHash}`,
    `${hash} is my private key`,
    `${hash}が秘密鍵です`,
    `API secret: ${hash}`,
    `API キーのシークレット ${hash}`,
    `HX_SECRET = '${hash}'`,
    `const KEY="${hash}"`,
    `https://hoshino.example/reset?token=${hash}`,
    `the secret key is ${keyPair}`,
    `secret key ${solana}`,
    keyPair,
  ])("%j", (text) => {
    expect(findTransactions(text).filter(({ value }) => value !== evmAddress)).toEqual([]);
  });

  test.each([
    `I never shared my private key or seed phrase. The withdrawal: ${evmHash}`,
    `I never told anyone my seed phrase, tx hash: ${evmHash}`,
    `秘密鍵は誰にも教えていません。取引は${evmHash}です`,
    `私钥从未泄露。交易哈希：${evmHash}`,
    `private key safe https://etherscan.io/tx/${evmHash}`,
  ])("and a word of it does not hide the transaction of %j", (text) => {
    expect(findTransactions(text).map(({ value }) => value)).toEqual([evmHash]);
  });
});

test.each([
  `My API key was stolen and they withdrew to ${evmAddress.toLowerCase()}`,
  `the private key of ${tron} leaked`,
  `Token: ${solana}`,
  `Public key: ${solana}`,
  `sig: ${signature}`,
])("an address or what Solana calls by such a word is shown: %j", (text) => {
  expect(findTransactions(text)).toHaveLength(1);
});

test.each([
  [`Solana tx: ${keyPair}`, "bad_checksum"],
  [`签名：${keyPair}`, "bad_checksum"],
  [`https://solscan.io/tx/${keyPair}`, "bad_checksum"],
  [`Solana tx: ${signature}`, "none"],
])("what is named a signature and cannot be one is marked: %j", (text, check) => {
  expect(findTransactions(text)).toMatchObject([{ kind: "transaction", network: "solana", check }]);
});

describe("a text made to be slow", () => {
  const million = 1_000_000;
  const filled = (piece: string) => piece.repeat(Math.ceil(million / piece.length)).slice(0, million);
  test.each([
    ["one run of letters", filled("a")],
    ["one run of digits", filled("1")],
    ["one run of full-width letters", filled("ａ")],
    ["words as long as addresses", filled(`${tron.slice(0, -1)}9 `)],
    ["addresses with wrong checksums", filled(`bc1${"q".repeat(40)} `)],
    ["one address again and again", filled(`${evmAddress},`)],
    ["pieces of links", filled(`a.a/${"2".repeat(43)}?`)],
    ["one endless link", `https://${filled("a.")}`],
    ["words of secrets", filled("private key seed secret ")],
    ["hashes behind words of secrets", filled(`private key ${hash} `)],
    ["Solana's key pairs", filled(`${keyPair} `)],
    ["words as long as Solana's", filled(`${solana.slice(0, -1)}zA `)],
    ["numbers as long as addresses", filled("1234567891234567891234567891234567 ")],
    ["labels and spaces", filled("order       ")],
    ["ids", filled("ORD-20261118-8821 HX-")],
  ])("of %s is read within a second", (_, text) => {
    const began = performance.now();
    const found = findTransactions(text);
    const took = performance.now() - began;
    expect(took).toBeLessThan(1_000);
    expect(found.length).toBeLessThanOrEqual(2_000);
  });

  test("is read for its first two thousand values", () => {
    expect(findTransactions(`${evmAddress} `.repeat(2_100))).toHaveLength(2_000);
    expect(findTransactions(`${"9".repeat(34)} `.repeat(2_000) + evmAddress)).toEqual([]);
  });
});

test("whatever stands around, what is found stands where it says, and nothing overlaps", () => {
  const piece = fc.oneof(
    fc.constantFrom(hash, evmHash, evmAddress, segwit, tron, solana, signature, "WD-7731902", wide(segwit)),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom("。", "、", " ", "https://etherscan.io/tx/", "秘密鍵", "哈希"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let from = 0;
      for (const { value, start, end } of findTransactions(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end).normalize("NFKC")).toBe(value);
        from = end;
      }
    }),
  );
});
