import { expect, test } from "vitest";
import { imitatedAccount } from "#src/domain/rules/signals/imitated-account.ts";

const account = (network: string, handle: string) => ({
  network,
  handle,
  publicLimit: 280,
  directLimit: 10_000,
});
const desk = {
  exchangeName: "Hoshino Exchange",
  officialDomains: ["hoshino.example"],
  socialAccounts: [
    account("x", "HoshinoExchange"),
    account("x", "HoshinoStatus"),
    account("facebook", "hoshino.exchange"),
  ],
};
const imitated = (name: string, handle: string, network = "x", kind = "other") =>
  imitatedAccount({ name, handle, kind }, network, desk);

test.each([
  // The handle itself, drawn or spelt almost alike.
  ["Hoshino Exchange", "Hosh1noExchange", "look_alike_address"],
  ["Hoshino Exchange", "Hoshino_Exchange", "look_alike_address"],
  ["Aiko", "HoshinoExchanqe", "look_alike_address"],
  ["Aiko", "HoshinoExchnage", "look_alike_address"],
  ["Aiko", "HoshinoExxchange", "look_alike_address"],
  ["Aiko", "ΗoshinoExchange", "look_alike_address"],
  ["Aiko", "HoshinoExchange_", "look_alike_address"],
  ["Aiko", "HoshinoExchange_JP", "look_alike_address"],
  ["Aiko", "HoshinoExchange2026", "look_alike_address"],
  ["Aiko", "HoshinoStatu5", "look_alike_address"],
  // A desk of the exchange, by its handle.
  ["Aiko", "HoshinoExchangeHelp", "name_imitates_exchange"],
  ["Aiko", "TheHoshinoExchange", "name_imitates_exchange"],
  ["Aiko", "hoshino_supp0rt", "name_imitates_exchange"],
  ["Aiko", "HoshinoSupportJP", "name_imitates_exchange"],
  // By its display name: that is what people read.
  ["Hoshino Support", "help_desk_771", "name_imitates_exchange"],
  ["Hoshino Exchange", "user88123", "name_imitates_exchange"],
  ["Hоshinо Exchange Help Desk", "kd_0192", "name_imitates_exchange"],
  ["Hoshinoサポート日本🇯🇵", "hs_jp_01", "name_imitates_exchange"],
  ["Hoshino 官方客服", "kefu_01", "name_imitates_exchange"],
  ["hoshino.example", "u_55", "name_imitates_exchange"],
  ["Hoshino\u200b Support", "u_56", "name_imitates_exchange"],
  ["𝐇𝐨𝐬𝐡𝐢𝐧𝐨 𝐒𝐮𝐩𝐩𝐨𝐫𝐭", "u_57", "name_imitates_exchange"],
])("%s (@%s) passes for the exchange", (name, handle, code) => {
  expect(imitated(name, handle)?.finding.code).toBe(code);
});

test.each([
  ["hoshino fan", "hoshino_fan"],
  ["Hoshino Exchange fan club", "hoshino_fans_uk"],
  ["Hoshino unofficial help", "unofficial_hoshino"],
  ["Hoshinoファンの会", "hoshino_fan_jp"],
  ["Hoshino 粉丝团", "hoshino_fan_cn"],
  ["Yuki Hoshino", "yukihoshino88"],
  ["星野ゆかり", "hoshino_yukari"],
  ["Hoshino", "hoshino_jp"],
  ["Hoshino Bakery", "hoshinobakery"],
  ["Priya Raman, Northgate Weekly", "priya_onmarkets"],
  ["Ada reports on exchanges", "ada_reports"],
  ["Customer Support", "northgate_help"],
  ["Marta K.", "marta_k_trades"],
  ["angry at hoshino exchange", "nine_days_waiting"],
  ["", ""],
])("%s (@%s) is somebody of their own", (name, handle) => {
  expect(imitated(name, handle)).toBeNull();
});

test("the exchange's own accounts imitate nobody, however their handles are written", () => {
  expect(imitated("Hoshino Exchange", "HOSHINOEXCHANGE")).toBeNull();
  expect(imitated("Hoshino Exchange status", "@HoshinoStatus")).toBeNull();
  expect(imitated("Hoshino Exchange", "hoshinoexchange", "facebook")).toBeNull();
  // But who has the handle of one network on another is not the exchange.
  expect(imitated("Aiko", "HoshinoStatus", "facebook")?.account).toBe("@HoshinoStatus");
});

test("what the server knows to be the exchange's or the customer's is not judged by its name", () => {
  expect(imitated("Hoshino Support", "hoshino_support", "x", "exchange")).toBeNull();
  expect(imitated("Hoshino Support", "hoshino_support", "x", "requester")).toBeNull();
  expect(imitated("Hoshino Support", "hoshino_support", "x", "a_newer_kind")).not.toBeNull();
});

test("the account that is imitated is that of the same network", () => {
  expect(imitated("Hoshino Support", "u1", "facebook")?.account).toBe("@hoshino.exchange");
  expect(imitated("Hoshino Support", "u1")?.account).toBe("@HoshinoExchange");
  expect(
    imitatedAccount({ name: "Hoshino Support", handle: "u1", kind: "other" }, "x", {
      ...desk,
      socialAccounts: [],
    }),
  ).toBeNull();
});
