import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";
import { readEvents } from "./event-reader.ts";

export function theStream({ agent, supervisor, anOpenTicket, run }: ContractContext): void {
  describe("the stream", () => {
    test("tells what changes, and what was missed", async () => {
      const { id, version } = await anOpenTicket(7);
      const stop = new AbortController();
      const { response } = await agent.call(api.getEvents, { signal: stop.signal });
      expect(response.headers.get("Content-Type")).toMatch(/^text\/event-stream/);
      const events = readEvents(response);
      const params = { ticketId: id };
      const tag = (name: string, of: number) =>
        supervisor.call(api.changeTicket, {
          params,
          body: { addTags: [name] },
          headers: { "If-Match": `"${of}"` },
        });
      const first = (await tag(`live-${run}-1`, version)).answer;
      const heard = await events.until((event) => event.type === "ticket.changed" && event.ticket.id === id);
      expect(heard.id).toBeTruthy();
      await events.close();
      stop.abort();

      await tag(`live-${run}-2`, first.version);
      const again = new AbortController();
      const resumed = await agent.call(api.getEvents, {
        headers: { "Last-Event-ID": heard.id ?? "" },
        signal: again.signal,
      });
      const missed = readEvents(resumed.response);
      const told = await missed.until((event) => event.type === "ticket.changed" && event.ticket.id === id);
      expect(told.event.type === "ticket.changed" && told.event.ticket.tags).toContain(`live-${run}-2`);
      await missed.close();
      again.abort();
    });

    test("asks to read everything again when it cannot tell what was missed", async () => {
      const stop = new AbortController();
      const { response } = await agent.call(api.getEvents, {
        headers: { "Last-Event-ID": "from-another-life-7" },
        signal: stop.signal,
      });
      const events = readEvents(response);
      expect((await events.next())?.event.type).toBe("reset");
      await events.close();
      stop.abort();
    });
  });
}
