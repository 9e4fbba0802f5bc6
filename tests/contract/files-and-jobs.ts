import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";

export function filesAndJobs({
  agent,
  supervisor,
  list,
  ticketOf,
  anOpenTicket,
  note,
  key,
}: ContractContext): void {
  describe("files", () => {
    const picture = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0,
      0, 2,
    ]);
    const upload = (ticketId: string, headers: Record<string, string>, type = "image/png") =>
      agent.call(api.uploadAttachment, {
        query: { ticketId, name: "proof.png" },
        raw: picture,
        headers: { ...headers, "Content-Type": type },
      });

    test("an upload tells what was said and what was found, and goes out with a message", async () => {
      const { id } = await anOpenTicket(6);
      const file = (await upload(id, key(), "text/plain")).answer;
      expect([file.declaredType, file.sniffedType, file.messageId]).toEqual([
        "text/plain",
        "image/png",
        null,
      ]);
      const body = { ...note("With a file", (await ticketOf(id)).lastMessageId), attachmentIds: [file.id] };
      const { message } = (
        await agent.call(api.sendMessage, { params: { ticketId: id }, body, headers: key() })
      ).answer;
      expect(message.attachments.map((attachment) => attachment.id)).toEqual([file.id]);
      expect((await ticketOf(id)).attachments[0]?.id).toBe(file.id);
    });

    test("an upload with the same key is the same file, and can be taken back", async () => {
      const { id } = await anOpenTicket(6);
      const headers = key();
      const [first, second] = [(await upload(id, headers)).answer, (await upload(id, headers)).answer];
      expect(second.id).toBe(first.id);
      expect((await agent.call(api.deleteUpload, { params: { attachmentId: first.id } })).status).toBe(204);
      expect((await agent.call(api.deleteUpload, { params: { attachmentId: first.id } })).problem?.code).toBe(
        "not_found",
      );
    });

    test("bytes come as an attachment that nobody sniffs, whole or in part", async () => {
      const { id } = await anOpenTicket(6);
      const { contentUrl } = (await upload(id, key())).answer;
      if (!contentUrl) throw new Error("A plain file has a contentUrl");
      const whole = await agent.fetch(contentUrl);
      expect(whole.headers.get("Content-Disposition")).toMatch(/^attachment/);
      expect(whole.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(new Uint8Array(await whole.arrayBuffer())).toEqual(picture);

      const part = await agent.fetch(contentUrl, { headers: { Range: "bytes=4-7" } });
      expect([part.status, part.headers.get("Content-Range")]).toEqual([206, `bytes 4-7/${picture.length}`]);
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(picture.slice(4, 8));
      expect((await agent.fetch(contentUrl, { headers: { Range: "bytes=9999-" } })).status).toBe(416);
    });

    test("a remote picture needs an address", async () => {
      expect(
        (await agent.call(api.getRemoteImage, { query: { url: "javascript:alert(1)" } })).problem?.code,
      ).toBe("bad_request");
    });
  });

  describe("many tickets at once", () => {
    const finished = async (jobId: string) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const { answer } = await supervisor.call(api.getJob, { params: { jobId } });
        if (answer.state !== "running") return answer;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error("The job never ended");
    };

    test("says first what it would do, does it, and can be undone", async () => {
      const { items } = await list({ status: "open", priority: "normal", limit: 5 });
      const ticketIds = items.map((item) => item.id);
      const request = { ticketIds, change: { priority: "high" } };
      const dry = (
        await supervisor.call(api.startBulk, { body: { ...request, dryRun: true }, headers: key() })
      ).answer;
      expect([dry.state, dry.results.map((result) => result.outcome)]).toEqual([
        "dry_run",
        items.map(() => "changed"),
      ]);
      expect((await ticketOf(ticketIds[0] ?? "")).priority).toBe("normal");

      const started = await supervisor.call(api.startBulk, {
        body: { ...request, dryRun: false },
        headers: key(),
      });
      expect(started.status).toBe(202);
      const done = await finished(started.answer.id);
      expect([done.state, done.done]).toEqual(["done", items.length]);
      expect((await ticketOf(ticketIds[0] ?? "")).priority).toBe("high");

      const undone = (await supervisor.call(api.undoJob, { params: { jobId: done.id }, headers: key() }))
        .answer;
      expect((await finished(undone.id)).state).toBe("done");
      for (const id of ticketIds) expect((await ticketOf(id)).priority).toBe("normal");
    });

    test("an update to those who wait on an announcement says first who gets it, and each gets it once", async () => {
      const [announcement] = (await supervisor.call(api.listAnnouncements)).answer.items;
      if (!announcement) return;
      const { id: incidentId } = announcement;
      const { id: ticketId } = await anOpenTicket(3, { channel: "web_form" });
      const change = async (to: string | null) => {
        const { version } = await ticketOf(ticketId);
        await agent.call(api.changeTicket, {
          params: { ticketId },
          body: { incidentId: to },
          headers: { "If-Match": `"${version}"` },
        });
      };
      await change(incidentId);
      expect((await list({ incident: incidentId })).items.map(({ id }) => id)).toContain(ticketId);
      const params = { announcementId: incidentId };
      const words = { texts: { en: "It is over." }, fallback: "en" };
      const { recipients } = (
        await agent.call(api.previewIncidentUpdate, { params, body: { ...words, ticketIds: [ticketId] } })
      ).answer;
      expect(recipients).toMatchObject([{ ticketId, textLanguage: "en", refusal: null }]);
      const { messageCount } = await ticketOf(ticketId);
      const headers = key();
      const body = {
        ...words,
        recipients: recipients.map((one) => ({ ticketId, lastSeenMessageId: one.lastMessageId })),
      };
      const first = await agent.call(api.sendIncidentUpdate, { params, body, headers });
      const second = await agent.call(api.sendIncidentUpdate, { params, body, headers });
      expect([first.status, second.answer.id]).toEqual([202, first.answer.id]);
      await expect
        .poll(
          async () => (await agent.call(api.getJob, { params: { jobId: first.answer.id } })).answer.results,
        )
        .toMatchObject([{ ticketId, outcome: "sent", code: null }]);
      expect((await ticketOf(ticketId)).messageCount).toBe(messageCount + 1);
      await change(null);
    });

    test("an update needs an announcement, a text for everybody, and somebody to read it", async () => {
      const gone = await agent.call(api.previewIncidentUpdate, {
        params: { announcementId: "no-such-announcement" },
        body: { texts: { en: "Hello" }, fallback: "en" },
      });
      expect(gone.problem?.code).toBe("not_found");
      const [announcement] = (await agent.call(api.listAnnouncements)).answer.items;
      if (!announcement) return;
      const params = { announcementId: announcement.id };
      const blank = await agent.call(api.previewIncidentUpdate, {
        params,
        body: { texts: { en: " " }, fallback: "en" },
      });
      expect(blank.problem?.errors?.map(({ pointer }) => pointer)).toEqual(["/fallback"]);
      const nobody = await agent.call(api.sendIncidentUpdate, {
        params,
        body: { texts: { en: "Hello" }, fallback: "en", recipients: [] },
        headers: key(),
      });
      expect(nobody.problem?.errors?.map(({ pointer }) => pointer)).toEqual(["/recipients"]);
    });

    test("wants either ids or a filter", async () => {
      const { problem } = await supervisor.call(api.startBulk, {
        body: { change: { priority: "high" }, dryRun: true },
        headers: key(),
      });
      expect(problem?.code).toBe("invalid");
    });
  });
}
