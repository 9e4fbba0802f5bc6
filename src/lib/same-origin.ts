/** The URL as an absolute one of this origin; null for any other origin or scheme. */
export function sameOriginUrl(url: string): string | null {
  const parsed = URL.parse(url, location.origin);
  return parsed && parsed.origin === location.origin ? parsed.href : null;
}
