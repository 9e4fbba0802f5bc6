declare global {
  interface Window {
    /** Answers that `public/start.js` asked for while the app was still loading, by URL. */
    madoguchiEarly?: Map<string, Promise<Response>>;
  }
}

/** The answer that was asked for before the app was there, once; null where there is none. */
export function takeEarlyAnswer(url: string): Promise<Response> | null {
  const answer = window.madoguchiEarly?.get(url) ?? null;
  window.madoguchiEarly?.delete(url);
  return answer;
}
