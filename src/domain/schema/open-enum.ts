import * as z from "zod/mini";

/** One of the values known today, or a string a newer server added: shown as it is, never refused. */
type OpenEnum<T extends string> = T | (string & {});

/**
 * A schema for an enum that may grow. The document says which values exist today; parsing accepts
 * any string, so that a newer server never breaks an older desk.
 */
export function openEnum<const T extends readonly [string, ...string[]]>(values: T) {
  // The union parses to string; the cast keeps the known values for completion and for lookups.
  return z.union([z.enum(values), z.string()]) as unknown as z.ZodMiniType<
    OpenEnum<T[number]>,
    OpenEnum<T[number]>
  >;
}

/** RFC 3339 instant in UTC, for example `2026-11-22T09:30:00Z`. */
export const instant = z.iso.datetime({ offset: true });

/** An opaque identifier: compare it, never read it. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
