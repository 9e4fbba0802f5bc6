import { hash } from "../base/hash.ts";
import { paintPng } from "../base/png.ts";
import type { HelpCenter } from "../models/help-center.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const width = 360;
const height = 200;
const paper = [250, 250, 252] as const;
const ink = [206, 209, 218] as const;
const bar = [72, 84, 196] as const;

/** A screen seen from afar: a bar on top, lines of words, one button. No two names give the same. */
function paintScreen(name: string): Bytes {
  const lineAt = (row: number) => 60 + (hash(name, row) % 200);
  return paintPng(width, height, (x, y) => {
    if (y < 22) return bar;
    const row = Math.floor((y - 34) / 18);
    const isButton = row === 8 && x > 20 && x < 120;
    if (isButton) return bar;
    const isLine = row >= 0 && row < 8 && (y - 34) % 18 < 8 && x > 20 && x < 20 + lineAt(row);
    return isLine ? ink : paper;
  });
}

const isShown = ({ articles }: HelpCenter, name: string) =>
  articles.some(({ translations }) => translations.some(({ html }) => html.includes(`/help-media/${name}"`)));

/** The bytes behind a name that an article shows; null where none does. One recording stands for them all. */
export async function helpMedia(
  helpCenter: HelpCenter,
  name: string,
  readSeedFile: (name: string) => Promise<Bytes>,
): Promise<{ type: string; bytes: Bytes } | null> {
  if (!isShown(helpCenter, name)) return null;
  return name.endsWith(".mp4")
    ? { type: "video/webm", bytes: await readSeedFile("frozen-chart.webm") }
    : { type: "image/png", bytes: paintScreen(name) };
}
