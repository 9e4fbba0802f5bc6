import { describe, expect, test } from "vitest";
import { fold, searchTerms } from "#mocks/base/fold.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { openDesk } from "./desk-caller.ts";

// The first search of a world reads all its threads.
describe("full text", { timeout: 20_000 }, () => {
  test("folds width and case, and keeps a phrase in quotes together", () => {
    expect(fold("Ｗｉｔｈｄｒａｗａｌ　ＵＳＤＴ")).toBe("withdrawal usdt");
    expect(fold("ﾊﾟｽﾜｰﾄﾞ")).toBe("パスワード");
    expect(searchTerms('出金　"not arrived" TRON')).toEqual(["出金", "not arrived", "tron"]);
  });

  const found = async (q: string, signedInAs: "aiko" | "ren" = "aiko") => {
    const { call } = openDesk(signedInAs);
    return (await call(api.listTickets, { query: { q, limit: 100 } })).answer;
  };

  test("finds Japanese inside a sentence without spaces", async () => {
    const { items, total } = await found("反映され");
    expect(total).toBeGreaterThan(10);
    expect(items.map((item) => item.id)).toContain("bank-deposit-missing");
  });

  test("finds a half-width word that was written in full width", async () => {
    expect((await found("ﾊﾟｽﾜｰﾄﾞ")).total).toBe((await found("パスワード")).total);
  });

  test("finds Chinese words, all of them when there are two", async () => {
    const [one, both] = [await found("提现"), await found("提现 处理中")];
    expect(both.total).toBeGreaterThan(0);
    expect(both.total).toBeLessThan(one.total);
    expect(new Set(one.items.map((item) => item.language))).toEqual(new Set(["zh"]));
  });

  test("finds a ticket by its number and a customer by name and address", async () => {
    const { call, desk } = openDesk();
    const ticket = desk.tickets.get("withdrawal-stuck-tron");
    const person = desk.people.get(ticket?.requesterId ?? "");
    for (const q of [`#${ticket?.number}`, String(ticket?.number), person?.name ?? "", person?.email ?? ""]) {
      const { items } = (await call(api.listTickets, { query: { q } })).answer;
      expect(items.map((item) => item.id)).toContain("withdrawal-stuck-tron");
    }
  });

  test("finds what has just been written", async () => {
    const { call, director } = openDesk();
    director.customerWrites({ ticketId: "withdrawal-stuck-tron", text: "The word is quetzalcoatl" });
    const { items } = (await call(api.listTickets, { query: { q: "QUETZALCOATL" } })).answer;
    expect(items.map((item) => item.id)).toEqual(["withdrawal-stuck-tron"]);
  });

  test("does not find what nobody may read", async () => {
    const { call, director } = openDesk();
    director.customerWrites({ ticketId: "withdrawal-stuck-tron", text: "my password is Quetzal-2026!" });
    expect((await call(api.listTickets, { query: { q: "Quetzal-2026" } })).answer.total).toBe(0);
  });
});
