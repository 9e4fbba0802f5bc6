import { describe, expect, test } from "vitest";
import { sniffType } from "#mocks/base/sniff.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { key, openDesk } from "./desk-caller.ts";

const ticketId = "withdrawal-stuck-tron";

describe("an identity document", () => {
  const sealed = (desk: ReturnType<typeof openDesk>["desk"]) => {
    for (const ticket of desk.tickets.values()) {
      if (ticket.attachmentCount === 0 || ticket.groupId !== "grp_identity") continue;
      const file = desk.threads
        .messages(ticket)
        .flatMap((message) => message.files)
        .find((each) => each.sensitivity === "identity_document");
      if (file) return { ticket, file };
    }
    throw new Error("The desk has no identity document");
  };

  test("is sealed until opened for a reason, and that is on record", async () => {
    const { call, desk, fetch } = openDesk();
    const { ticket, file } = sealed(desk);
    const params = { attachmentId: file.id };
    const before = (await call(api.getTicket, { params: { ticketId: ticket.id } })).answer.attachments.find(
      (each) => each.id === file.id,
    );
    expect([before?.contentUrl, before?.sensitivity]).toEqual([null, "identity_document"]);
    const refused = await call(api.getAttachmentContent, { params });
    expect([refused.status, refused.problem?.code]).toEqual([403, "identity_document_sealed"]);

    const { contentUrl } = (
      await call(api.openAttachment, { params, body: { reason: "Compare with the selfie" } })
    ).answer;
    const bytes = await fetch(contentUrl ?? "");
    expect([bytes.status, bytes.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    const { items } = (await call(api.getTimeline, { params: { ticketId: ticket.id } })).answer;
    expect(items.at(-1)).toMatchObject({
      kind: "identity_document_opened",
      from: file.name,
      to: "Compare with the selfie",
    });
  });

  test("is sealed again after a while, and to another agent", async () => {
    const { call, desk, director, fetch, signIn } = openDesk();
    const { file } = sealed(desk);
    const { contentUrl } = (
      await call(api.openAttachment, {
        params: { attachmentId: file.id },
        body: { reason: "Compare with the selfie" },
      })
    ).answer;
    signIn("ren");
    expect((await fetch(contentUrl ?? "")).status).toBe(403);
    signIn("aiko");
    director.advanceClock(16 * 60_000);
    expect((await fetch(contentUrl ?? "")).status).toBe(403);
  });

  test("is opened by those who answer the ticket only", async () => {
    const { call, desk, signIn } = openDesk();
    const { file } = sealed(desk);
    signIn("deepak");
    const { problem } = await call(api.openAttachment, {
      params: { attachmentId: file.id },
      body: { reason: "Curious" },
    });
    expect(problem?.code).toBe("forbidden");
  });

  test("has a small picture that is not its own bytes", async () => {
    const { call, desk } = openDesk();
    const { file } = sealed(desk);
    expect(file.thumbnail).not.toEqual(file.bytes);
    const { response } = await call(api.getAttachmentThumbnail, { params: { attachmentId: file.id } });
    expect(response.headers.get("Content-Type")).toMatch(/^image\//);
  });
});

describe("uploads", () => {
  test("say how large they may be, before and after reading them", async () => {
    const { call } = openDesk();
    const query = { ticketId, name: "video.mp4" };
    const { problem } = await call(api.uploadAttachment, {
      query,
      raw: new Uint8Array(25 * 1024 * 1024 + 1),
      headers: key(),
    });
    expect([problem?.status, problem?.code, problem?.limit]).toEqual([
      413,
      "file_too_large",
      25 * 1024 * 1024,
    ]);
  });

  test("refuse a name with slashes and a file without bytes", async () => {
    const { call } = openDesk();
    expect(
      (
        await call(api.uploadAttachment, {
          query: { ticketId, name: "../etc/passwd" },
          raw: "x",
          headers: key(),
        })
      ).problem?.code,
    ).toBe("invalid");
    expect(
      (await call(api.uploadAttachment, { query: { ticketId, name: "a.txt" }, raw: "", headers: key() }))
        .problem?.code,
    ).toBe("invalid");
    expect(
      (await call(api.uploadAttachment, { query: { name: "a.txt" }, raw: "x", headers: key() })).problem
        ?.code,
    ).toBe("bad_request");
  });
});

describe("bytes", () => {
  test("of every seed file come by Range, as an attachment, with their name in any script", async () => {
    const { call, director, fetch } = openDesk();
    director.customerWrites({
      ticketId,
      text: "All of them",
      files: ["frozen-chart.webm", "bank-statement.pdf"],
    });
    const { attachments } = (await call(api.getTicket, { params: { ticketId } })).answer;
    const recording = attachments.find((file) => file.name === "frozen-chart.webm");
    const part = await fetch(recording?.contentUrl ?? "", { headers: { Range: "bytes=-100" } });
    expect([part.status, part.headers.get("Content-Length"), part.headers.get("Content-Type")]).toEqual([
      206,
      "100",
      "video/webm",
    ]);
    expect(part.headers.get("Content-Disposition")).toContain("attachment");
  });

  test("of a made ticket's files are made when asked for", async () => {
    const { call, desk, fetch } = openDesk();
    const ticket = [...desk.tickets.values()].find(
      (each) => each.id.startsWith("t-") && each.attachmentCount > 0 && each.groupId === "grp_api",
    );
    const { attachments } = (await call(api.getTicket, { params: { ticketId: ticket?.id ?? "" } })).answer;
    for (const file of attachments) {
      const bytes = new Uint8Array(await (await fetch(file.contentUrl ?? "")).arrayBuffer());
      expect([bytes.length, sniffType(bytes)]).toEqual([file.size, file.sniffedType]);
    }
  });

  test("of a remote picture come from here, and not every picture exists", async () => {
    const { call } = openDesk();
    const { response } = await call(api.getRemoteImage, { query: { url: "https://news.example/logo.png" } });
    expect(sniffType(new Uint8Array(await response.arrayBuffer()))).toBe("image/png");
    expect(
      (await call(api.getRemoteImage, { query: { url: "https://track.example/o?u=1" } })).problem?.code,
    ).toBe("not_found");
  });
});
