import type { Locale } from "#src/lib/i18n/locale.ts";
import { trustedScriptUrl } from "#src/lib/trusted-types.ts";

const workerUrl = "/mockServiceWorker.js";
const patienceMs = 10_000;

const words: Record<Locale, { title: string; noWorker: string; failed: string }> = {
  en: {
    title: "The demo cannot start here",
    noWorker:
      "It answers itself by a service worker, and this browser has none for this page. Open it over https, outside of a private window, in a browser that allows service workers.",
    failed:
      "Its service worker did not start. Reload the page; if that does not help, close its other tabs first.",
  },
  ja: {
    title: "ここではデモを開始できません",
    noWorker:
      "デモはサービスワーカーで応答しますが、このページでは利用できません。サービスワーカーを許可するブラウザーで、プライベートウィンドウではなく https で開いてください。",
    failed:
      "サービスワーカーが起動しませんでした。ページを再読み込みし、それでも直らない場合は他のタブを閉じてください。",
  },
  zh: {
    title: "此处无法启动演示",
    noWorker:
      "演示依靠 Service Worker 自行应答，而当前页面无法使用它。请在允许 Service Worker 的浏览器中，用 https 打开，不要使用无痕窗口。",
    failed: "Service Worker 没有启动。请重新加载页面；若仍无效，请先关闭本演示的其他标签页。",
  },
};

/** The worker controls this page from here on. @throws when it does not come */
async function takeControl(): Promise<void> {
  const { serviceWorker } = navigator;
  const known = await serviceWorker.getRegistration();
  const controlled = new Promise<void>((resolve, reject) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
    setTimeout(() => reject(new Error("no controller")), patienceMs);
  });
  // The types know a worker's address as a string; the policy of the page asks for a trusted one.
  await serviceWorker.register(trustedScriptUrl(workerUrl), { scope: "/" });
  if (serviceWorker.controller) controlled.catch(() => undefined);
  // A forced reload leaves the worker aside for this once.
  else if (known?.active) {
    location.reload();
    await new Promise(() => {});
  } else await controlled;
}

function say(root: HTMLElement, locale: Locale, why: "noWorker" | "failed"): void {
  const main = document.createElement("main");
  main.className = "mx-auto flex max-w-lg flex-col gap-2 p-8";
  const title = document.createElement("h1");
  title.className = "text-lg font-semibold";
  title.textContent = words[locale].title;
  const text = document.createElement("p");
  text.className = "text-md text-muted";
  text.textContent = words[locale][why];
  main.append(title, text);
  root.replaceChildren(main);
}

/** Starts the pretend server in this page; where that cannot be it says so instead of the desk. */
export async function openDemo(
  root: HTMLElement,
  locale: Locale,
  start: (workerUrl: string) => Promise<void>,
): Promise<boolean> {
  if (!("serviceWorker" in navigator)) {
    say(root, locale, "noWorker");
    return false;
  }
  try {
    await takeControl();
    await start(workerUrl);
    return true;
  } catch {
    say(root, locale, "failed");
    return false;
  }
}
