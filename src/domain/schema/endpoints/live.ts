import { endpoint } from "../endpoint.ts";

export const getEvents = endpoint({
  id: "getEvents",
  method: "GET",
  path: "/events",
  summary: "Live changes as server-sent events; `data` is a LiveEvent",
  tag: "live",
  headers: ["Last-Event-ID"],
  answerType: "text/event-stream",
});
