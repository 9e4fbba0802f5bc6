import Keyboard from "lucide-react/icons/keyboard";
import type { FileKind } from "#src/domain/rules/file-types.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Popover } from "#src/ui/popover.tsx";

type KeyRow = readonly [keys: readonly string[], words: keyof Catalogue["attachments"]["keys"]];

const zoomKeys: KeyRow[] = [[["+", "−"], "zoom"]];
const mediaKeys: KeyRow[] = [
  [["Space", "K"], "play"],
  [["J", "L"], "seek"],
  [["<", ">"], "speed"],
  [["F"], "fullScreen"],
];
const textKeys: KeyRow[] = [
  [["/"], "find"],
  [["Enter", "⇧Enter"], "findNext"],
  [["W"], "wrap"],
];
const keysOf: Partial<Record<FileKind, readonly KeyRow[]>> = {
  image: [
    ...zoomKeys,
    [["0", "1"], "fit"],
    [["R"], "rotate"],
    [["←", "↑", "↓", "→"], "pan"],
    [["⇧←", "⇧→"], "filesAlways"],
  ],
  video: mediaKeys,
  audio: mediaKeys.slice(0, 3),
  pdf: [...zoomKeys, [["0", "1"], "fit"], [["PgUp", "PgDn"], "pages"]],
  csv: textKeys.slice(0, 2),
  json: textKeys,
  text: textKeys,
  source: textKeys,
};

/** The keys that this kind of file answers to. */
export function ViewerKeyList({ kind }: { kind: FileKind }) {
  const t = useAllMessages();
  const rows: KeyRow[] = [[["←", "→"], "files"], ...(keysOf[kind] ?? []), [["Esc"], "close"]];
  return (
    <Popover
      title={t.viewer.keys}
      align="end"
      trigger={
        <IconButton label={t.viewer.keys} icon={<Keyboard aria-hidden />} className="pointer-coarse:hidden" />
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {rows.map(([keys, words]) => (
          <div key={words} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded-sm border border-line bg-surface-fill px-1 text-sm text-muted"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t.attachments.keys[words]}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
