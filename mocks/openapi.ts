import * as z from "zod/mini";
import type { AnyEndpoint, KnownProblemCode } from "#src/domain/schema/endpoint.ts";
import { endpointTable } from "#src/domain/schema/endpoint-table.ts";
import { problemKinds } from "./desk/problem.ts";
import { schemaComments, type Comments } from "./openapi-comments.ts";
import { componentSchemas, type ComponentSchemas, type JsonSchema } from "./openapi-schemas.ts";

const tags: Record<string, string> = {
  session: "Signing in and out. The cookie is strict and http-only; app and API share one origin.",
  desk: "The desk's configuration and its agents.",
  tickets: "Lists, counts and single tickets. A change carries the version it was made on.",
  messages:
    "What was said on a ticket, and saying more. A send carries an idempotency key and the last message seen.",
  attachments: "Files. Their bytes are always served as attachments and never sniffed.",
  supervision: "Queues, workload, and changes of many tickets as jobs.",
  "help center":
    "Articles as customers read them, and announcements. An article's age matters: rules change often in this field.",
  live: "What changes, as it changes.",
};

const about = `The ticket API of a support desk. Madoguchi runs on any server that keeps it.

- Instants are RFC 3339 in UTC, ids are opaque strings.
- Enums may grow: a client shows a value it does not know as it is. Answers may have more properties than are listed here.
- Refusals are problem details (RFC 9457) with a stable \`code\`.
- Lists page by opaque cursor and are stable while tickets come in.
- Tickets of a restricted group exist for its members only: others meet them in no list, count, search or event, and get \`not_found\`.
- Due times are computed by the server from the business hours and targets of the configuration.`;

const headerParameters: Record<NonNullable<AnyEndpoint["headers"]>[number], JsonSchema> = {
  "If-Match": {
    description:
      "The ETag of the ticket as the client last saw it. Absent: `version_required`; not current: `version_outdated`.",
    required: true,
    schema: { type: "string" },
    example: '"7"',
  },
  "Idempotency-Key": {
    description:
      "Made by the client for one intention and kept when it is sent again. Kept by the server for at least 7 days.",
    required: true,
    schema: { type: "string", minLength: 1, maxLength: 200 },
    example: "3f1c9d52-7a52-4a0e-9d15-0a1f6a3a7b11",
  },
  "If-None-Match": {
    description: "The ETag of the answer that the client holds (RFC 9110); `304` when it is still current.",
    required: false,
    schema: { type: "string" },
    example: '"1f3a"',
  },
  "Last-Event-ID": {
    description:
      "The id of the last event received. What came after it is sent again, or `reset` where that is not possible.",
    required: false,
    schema: { type: "string" },
  },
  Range: {
    description: "One range of bytes (RFC 9110).",
    required: false,
    schema: { type: "string" },
    example: "bytes=0-65535",
  },
};

/** Any answer may be one of these, whatever the row lists. */
const always: KnownProblemCode[] = ["too_many_requests", "internal_error", "unavailable"];
const retryAfter = { "Retry-After": { description: "Seconds.", schema: { type: "integer" } } };

function problemsOf(endpoint: AnyEndpoint): KnownProblemCode[] {
  const access: KnownProblemCode[] =
    endpoint.access === "anyone"
      ? []
      : endpoint.access === "agent"
        ? ["not_signed_in"]
        : ["not_signed_in", "supervisor_only"];
  return [...new Set([...access, ...endpoint.problems, ...always])];
}

function problemResponses(endpoint: AnyEndpoint): Record<string, JsonSchema> {
  const byStatus = new Map<number, KnownProblemCode[]>();
  for (const code of problemsOf(endpoint)) {
    const { status } = problemKinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses: Record<string, JsonSchema> = {};
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${problemKinds[code].description}`).join("\n\n"),
      ...(status === 429 || status === 503 ? { headers: retryAfter } : {}),
      content: {
        "application/problem+json": {
          schema: { $ref: "#/components/schemas/Problem" },
          examples: Object.fromEntries(
            codes.map((code) => [
              code,
              {
                value: {
                  type: `urn:madoguchi:problem:${code}`,
                  title: problemKinds[code].title,
                  status,
                  code,
                },
              },
            ]),
          ),
        },
      },
    };
  }
  return responses;
}

function successHeaders({ id, headers }: AnyEndpoint): JsonSchema {
  const etag = {
    ETag: { description: "The ticket's version, quoted.", schema: { type: "string" }, example: '"7"' },
  };
  if (["getTicket", "changeTicket", "sendMessage"].includes(id)) return { headers: etag };
  if (headers?.includes("If-None-Match")) {
    const version = { ETag: { description: "Changes with the answer.", schema: { type: "string" } } };
    return { headers: version };
  }
  if (id === "createSession") {
    return {
      headers: {
        "Set-Cookie": {
          description: "`madoguchi_session`, HttpOnly, SameSite=Strict.",
          schema: { type: "string" },
        },
      },
    };
  }
  return {};
}

function successContent({ answer, answerType }: AnyEndpoint, { refTo }: ComponentSchemas): JsonSchema {
  if (answer) return { content: { "application/json": { schema: refTo(answer) } } };
  if (answerType === "text/event-stream") {
    const schema = {
      type: "string",
      description: "Each event has an `id` and, as `data`, one LiveEvent. Comments keep the connection open.",
      contentMediaType: "application/json",
      contentSchema: { $ref: "#/components/schemas/LiveEvent" },
    };
    return { content: { [answerType]: { schema } } };
  }
  return answerType ? { content: { [answerType]: {} } } : {};
}

function responsesOf(endpoint: AnyEndpoint, components: ComponentSchemas): JsonSchema {
  const content = successContent(endpoint, components);
  const ranges = endpoint.headers?.includes("Range")
    ? {
        206: {
          description: "The bytes asked for.",
          headers: {
            "Content-Range": {
              description: "Which bytes these are, of how many.",
              schema: { type: "string" },
            },
          },
          ...content,
        },
        416: { description: "The file has no such bytes; `Content-Range` says how many it has." },
      }
    : {};
  const unchanged = endpoint.headers?.includes("If-None-Match")
    ? { 304: { description: "What the client holds is still current." } }
    : {};
  return {
    [endpoint.success]: {
      description: endpoint.success === 204 ? "Done." : endpoint.summary,
      ...successHeaders(endpoint),
      ...content,
    },
    ...ranges,
    ...unchanged,
    ...problemResponses(endpoint),
  };
}

function describeParameter(constants: string[], name: string, comments: Comments): JsonSchema {
  const description = constants
    .map((constant) => comments.get(`${constant}.${name}`))
    .find((each) => each !== undefined);
  return description === undefined ? {} : { description };
}

function queryParameters({ id, query }: AnyEndpoint, comments: Comments): JsonSchema[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...describeParameter([id, "ticketListQuerySchema", "ticketFiltersSchema"], name, comments),
    schema,
    ...(typeof schema === "object" && schema.type === "array" ? { style: "form", explode: true } : {}),
  }));
}

function operationOf(endpoint: AnyEndpoint, components: ComponentSchemas, comments: Comments): JsonSchema {
  const path = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const headers = (endpoint.headers ?? []).map((name) => ({ name, in: "header", ...headerParameters[name] }));
  const parameters = [...path, ...queryParameters(endpoint, comments), ...headers];
  const requestBody = endpoint.body
    ? { required: true, content: { "application/json": { schema: components.refTo(endpoint.body) } } }
    : endpoint.bodyType
      ? { required: true, content: { [endpoint.bodyType]: {} } }
      : null;
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    ...(endpoint.access === "anyone" ? { security: [] } : {}),
    ...(endpoint.access === "supervisor" ? { description: "Only for the role `supervisor`." } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: responsesOf(endpoint, components),
  };
}

/** The whole document; the same contract makes the same text. */
export async function openApiDocument(): Promise<string> {
  const comments = await schemaComments();
  const tagNames = Object.keys(tags);
  const rank = ({ tag, path, method }: AnyEndpoint) => `${tagNames.indexOf(tag)} ${path} ${method}`;
  // A module's names come in one order here and in another there.
  const endpoints = Object.values<AnyEndpoint>(endpointTable).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const components = componentSchemas(endpoints, comments);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, components, comments),
    };
  }
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Madoguchi ticket API",
      version: "1",
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1", description: "The app's own origin." }],
    security: [{ session: [] }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "madoguchi_session" } },
      schemas: components.schemas,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
