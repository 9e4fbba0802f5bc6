import type { CookieJar } from "../handlers/create-handlers.ts";

const NAME = "madoguchi.demo.session";

function kept(store: Storage): string | null {
  try {
    return store.getItem(NAME);
  } catch {
    return null;
  }
}

/** Each window signs in apart; a new one begins with whoever signed in last. */
export function createTabCookie(): CookieJar {
  let token = kept(sessionStorage) ?? kept(localStorage);
  return {
    get token() {
      return token;
    },
    set token(next) {
      token = next;
      try {
        sessionStorage.setItem(NAME, next ?? "");
        if (next !== null) localStorage.setItem(NAME, next);
      } catch {
        // Kept for this page only.
      }
    },
  };
}
