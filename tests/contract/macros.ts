import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { Macro, MacroContent } from "#src/domain/schema/macro.ts";
import type { ContractContext } from "./contract-context.ts";

export function macros({ agent, supervisor, key, run }: ContractContext): void {
  describe("macros", () => {
    const content = (name: string): MacroContent => ({
      name: `${name} ${run}`,
      category: null,
      channels: [],
      body: { en: "Dear {{requester.name}}," },
      note: null,
      change: null,
    });
    const listed = async (who: typeof agent, id: string) =>
      (await who.call(api.listMacros)).answer.items.find((macro) => macro.id === id);
    const at = ({ id, version }: Macro) => ({
      params: { macroId: id },
      headers: { "If-Match": `"${version}"` },
    });
    const create = async (who: typeof agent, scope: string, name: string) =>
      (await who.call(api.createMacro, { body: { scope, content: content(name) }, headers: key() })).answer;
    const approve = { verdict: "approve", reason: null };

    test("a personal one is used at once, and nobody else sees it", async () => {
      const mine = await create(agent, "personal", "mine");
      expect(mine).toMatchObject({ inUse: true, proposal: null, version: 1 });
      expect(await listed(supervisor, mine.id)).toBeUndefined();
      const theirs = await supervisor.call(api.deleteMacro, at(mine));
      expect(theirs.problem?.code).toBe("not_found");
      expect((await agent.call(api.deleteMacro, at(mine))).status).toBe(204);
      expect(await listed(agent, mine.id)).toBeUndefined();
    });

    test("a shared one waits; the old text of a changed one stays in use until it is approved", async () => {
      const made = await create(agent, "shared", "ours");
      expect(made.inUse).toBe(false);
      const refused = await agent.call(api.reviewMacro, { ...at(made), body: approve });
      expect([refused.status, refused.problem?.code]).toEqual([403, "forbidden"]);
      await supervisor.call(api.reviewMacro, { ...at(made), body: approve });
      const used = (await listed(agent, made.id)) as Macro;
      expect(used).toMatchObject({ inUse: true, proposal: null });

      const next = { ...content("ours"), body: { en: "Hello" } };
      const changed = (await agent.call(api.changeMacro, { ...at(used), body: next })).answer;
      expect(changed.body).toEqual(used.body);
      expect(changed.proposal?.content.body).toEqual(next.body);
      const noReason = await supervisor.call(api.reviewMacro, {
        ...at(changed),
        body: { verdict: "reject", reason: null },
      });
      expect(noReason.problem?.code).toBe("invalid");
      const reject = { verdict: "reject", reason: "Not polite" };
      const { macro } = (await supervisor.call(api.reviewMacro, { ...at(changed), body: reject })).answer;
      expect(macro?.proposal?.rejection?.reason).toBe("Not polite");
      expect((await agent.call(api.deleteMacro, at(macro as Macro))).problem?.code).toBe("forbidden");
      expect((await supervisor.call(api.deleteMacro, at(macro as Macro))).status).toBe(204);
    });

    test("a change needs the version it was made on, and takes no variable that nobody knows", async () => {
      const made = await create(agent, "personal", "versions");
      const params = { macroId: made.id };
      const body = content("versions");
      expect((await agent.call(api.changeMacro, { params, body })).status).toBe(428);
      await agent.call(api.changeMacro, { ...at(made), body });
      const late = await agent.call(api.changeMacro, { ...at(made), body });
      expect([late.status, late.problem?.code]).toEqual([412, "version_outdated"]);
      const wrong = { ...body, body: { en: "{{requester.password}}" } };
      const refused = await agent.call(api.changeMacro, {
        ...at({ ...made, version: made.version + 1 }),
        body: wrong,
      });
      expect(refused.problem?.errors?.map(({ pointer }) => pointer)).toEqual(["/body/en"]);
    });

    test("withdrawn before it was ever used, it is gone", async () => {
      const made = await create(agent, "shared", "withdrawn");
      const body = { verdict: "withdraw", reason: null };
      expect((await supervisor.call(api.reviewMacro, { ...at(made), body })).problem?.code).toBe("forbidden");
      expect((await agent.call(api.reviewMacro, { ...at(made), body })).answer.macro).toBeNull();
      expect(await listed(agent, made.id)).toBeUndefined();
    });
  });
}
