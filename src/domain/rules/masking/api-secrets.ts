import type { FindKind, Secret } from "./secret.ts";

const label = String.raw`(?:api[ _-]?|client[ _-]?|consumer[ _-]?|app[ _-]?|access[ _-]?|\w{1,20}_)?secret(?:[ _-]?(?:access[ _-]?)?key)?|api[ _-]?(?:passphrase|token)|(?:access|bearer|auth|session)[ _-]?token|(?:2fa|totp|authenticator|google|setup)[ _-](?:secret|setup|backup)?[ _-]?key|(?:api[ ・]?)?シークレット(?:キー)?|アクセストークン|(?:api\s?)?密[钥鑰]|セットアップキー`;
const named = new RegExp(
  String.raw`(?:${label})["'」]?(?:\s*(?:is|was|=|:|：|は|が|是|为|為|→|->)\s*|\s+)["'“「\x60]?(?<value>[\w+/.=-]{16,200})`,
  "giu",
);
/** A JSON Web Token (RFC 7519) says itself what it is. */
const webToken = /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g;

const looksMade = (text: string) =>
  /\d/.test(text) && /[A-Za-z]/.test(text) && !/^https?:|\.(?:com|example|io)\b/i.test(text);

/** Secrets of programs: API secrets, tokens and the keys of authenticators, by their names. An API key's id is no secret. */
export const findApiSecrets: FindKind = (text) => [
  ...Array.from(text.matchAll(named)).flatMap((match): Secret[] => {
    const value = (match.groups?.["value"] ?? "").replace(/[.=-]+$/, "");
    const isBase32 = /^[A-Z2-7]{16,}$/.test(value);
    if (!looksMade(value) && !isBase32) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [{ start, end: start + value.length, kind: "api_secret" }];
  }),
  ...Array.from(text.matchAll(webToken), ({ 0: value, index: start }): Secret => ({
    start,
    end: start + value.length,
    kind: "api_secret",
  })),
];
