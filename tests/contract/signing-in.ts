import { describe, expect, test } from "vitest";
import type { AnyEndpoint } from "#src/domain/schema/endpoint.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";

const nobody = "no-such-thing-anywhere";

export function signingIn({
  agent,
  supervisor,
  stranger,
  newCaller,
  asAgent,
  key,
  note,
}: ContractContext): void {
  describe("signing in", () => {
    test("says how people sign in, to anyone", async () => {
      const { answer } = await stranger.call(api.getSignInOptions);
      expect(answer.password || answer.ssoUrl !== null || answer.demoAccounts.length > 0).toBe(true);
    });

    test("sets a strict cookie that scripts cannot read", async () => {
      const caller = newCaller();
      const { headers, status } = await caller.call(api.createSession, { body: await asAgent() });
      expect(status).toBe(201);
      expect(headers.get("Set-Cookie")).toMatch(/HttpOnly/i);
      expect(headers.get("Set-Cookie")).toMatch(/SameSite=Strict/i);
    });

    test("gives an agent the same storage key every time", async () => {
      const first = (await agent.call(api.getSession)).answer;
      const again = newCaller();
      const second = (await again.call(api.createSession, { body: await asAgent() })).answer;
      expect(second.storageKey).toBe(first.storageKey);
      expect(atob(first.storageKey)).toHaveLength(32);
      expect((await supervisor.call(api.getSession)).answer.storageKey).not.toBe(first.storageKey);
    });

    test("refuses wrong credentials", async () => {
      const { problem } = await stranger.call(api.createSession, {
        body: { method: "password", email: "nobody@example.com", password: "wrong" },
      });
      expect(problem?.code).toBe("wrong_credentials");
    });

    test("knows nobody any more after signing out", async () => {
      const caller = newCaller();
      await caller.call(api.createSession, { body: await asAgent() });
      const { cookie } = caller;
      expect((await caller.call(api.endSession)).status).toBe(204);
      caller.cookie = cookie;
      expect((await caller.call(api.getSession)).problem?.code).toBe("not_signed_in");
    });
  });

  describe("who may ask", () => {
    const closed = Object.values<AnyEndpoint>(api).filter((endpoint) => endpoint.access !== "anyone");
    test.each(closed.map((endpoint) => [endpoint.id, endpoint] as const))(
      "%s asks to sign in first",
      async (_, endpoint) => {
        const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        const params = Object.fromEntries(names.map((name) => [name, nobody]));
        const { status, problem } = await stranger.call(endpoint, { params });
        expect([status, problem?.code]).toEqual([401, "not_signed_in"]);
      },
    );

    // Those that take something are asked where what they do is tested.
    const forSupervisors = closed.filter(({ access, method }) => access === "supervisor" && method === "GET");
    test.each(forSupervisors.map((endpoint) => [endpoint.id, endpoint] as const))(
      "%s is for supervisors",
      async (_, endpoint) => {
        expect((await agent.call(endpoint)).problem?.code).toBe("supervisor_only");
        expect((await supervisor.call(endpoint)).status).toBe(200);
      },
    );

    test("what does not exist is not found, whatever is asked of it", async () => {
      const params = { ticketId: nobody, messageId: nobody, attachmentId: nobody, jobId: nobody };
      const calls = [
        agent.call(api.getTicket, { params }),
        agent.call(api.getTimeline, { params }),
        agent.call(api.changeTicket, {
          params,
          body: { priority: "high" },
          headers: { "If-Match": '"1"' },
        }),
        agent.call(api.changeSignals, { params, body: { dismiss: ["any"], restore: [] } }),
        agent.call(api.markRead, { params, body: { lastMessageId: nobody } }),
        agent.call(api.sendMessage, { params, body: note("Nobody reads this", null), headers: key() }),
        agent.call(api.revealSecret, { params, body: { spanId: nobody, reason: "to see" } }),
        agent.call(api.getMessageSource, { params }),
        agent.call(api.openAttachment, { params, body: { reason: "to see" } }),
        agent.call(api.getAttachmentContent, { params }),
        agent.call(api.getAttachmentThumbnail, { params }),
        agent.call(api.deleteUpload, { params }),
        agent.call(api.getJob, { params }),
        agent.call(api.undoJob, { params, headers: key() }),
      ];
      for (const { problem } of await Promise.all(calls)) expect(problem?.code).toBe("not_found");
    });
  });
}
