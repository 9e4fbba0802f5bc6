import { endpoint } from "../endpoint.ts";

export const getMessageSource = endpoint({
  id: "getMessageSource",
  method: "GET",
  path: "/messages/{messageId}/source",
  summary: "A mail as it came (RFC 5322), with secrets masked and files named but not enclosed",
  tag: "messages",
  answerType: "text/plain",
  problems: ["not_found"],
});
