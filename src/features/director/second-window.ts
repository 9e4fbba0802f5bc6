/**
 * Where a second agent works beside the first. In development by the other name of this machine: cookies, drafts and
 * locks belong to a host name, so the two windows are as apart as two browsers. In the demo every window signs in apart.
 */
export function secondWindowUrl(): string {
  const url = new URL("/sign-in", location.href);
  if (import.meta.env.DEV) url.hostname = location.hostname === "localhost" ? "127.0.0.1" : "localhost";
  return url.href;
}
