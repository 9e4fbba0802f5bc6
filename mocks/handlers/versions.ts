import { ProblemAnswer } from "../desk/problem.ts";

export const etagOf = (version: number) => `"${version}"`;

/** The version a change was made on (RFC 9110 If-Match). */
export function versionAsked(request: Request): number {
  const header = request.headers.get("If-Match");
  if (header === null)
    throw new ProblemAnswer("version_required", "Say with If-Match which version this changes.");
  const [, digits] = /^(?:W\/)?"?(\d+)"?$/.exec(header.trim()) ?? [];
  if (digits === undefined)
    throw new ProblemAnswer("bad_request", "If-Match is the ETag of what is changed.");
  return Number(digits);
}
