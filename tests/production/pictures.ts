/** `npm run pictures`: remakes the pictures of the main screens in `docs/pictures`, for the README. */
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openDesk, type Look } from "../e2e/open-desk.ts";
import { settle } from "../e2e/screens.ts";
import { buildForProduction } from "./bundle.ts";

const folder = "docs/pictures";

interface Picture {
  name: string;
  as: RegExp;
  path: string;
  look: Look;
  act?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
  { name: "inbox", as: /Aiko/, path: "/inbox/withdrawal-stuck-tron", look: { width: 1600, height: 960 } },
  {
    name: "inbox-dark",
    as: /Aiko/,
    path: "/inbox/kyc-glare",
    look: { width: 1600, height: 960, theme: "dark" },
  },
  {
    name: "inbox-ja",
    as: /Aiko/,
    path: "/inbox/phishing-forwarded?channel=email",
    look: { locale: "ja", width: 1600, height: 960 },
  },
  { name: "queues", as: /Ren/, path: "/queues", look: { width: 1440, height: 960 } },
  { name: "phone", as: /Aiko/, path: "/inbox/withdrawal-stuck-tron", look: { width: 390, height: 844 } },
];

await buildForProduction();
await mkdir(folder, { recursive: true });
const desk = await openDesk();
for (const { name, as, path, look, act } of pictures) {
  const { page, context, signIn } = await desk.open(look);
  await signIn(as, path);
  await settle(page);
  await act?.(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
  console.log(`${folder}/${name}.png`);
}
await desk.close();
