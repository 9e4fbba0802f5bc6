import { ProblemAnswer } from "./problem.ts";

type Part = string | number;

export function writeCursor(parts: Part[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

export function readCursor(cursor: string): Part[] {
  try {
    const binary = atob(cursor.replace(/-/g, "+").replace(/_/g, "/"));
    const parts: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0))),
    );
    if (Array.isArray(parts))
      return parts.filter((part) => typeof part === "string" || typeof part === "number");
  } catch {
    // Told below, as any cursor that was not made here.
  }
  throw new ProblemAnswer("bad_request", "This cursor was not made here.");
}
