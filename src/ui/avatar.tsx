import { cx } from "./cx.ts";

interface AvatarProps {
  name: string;
  size?: "xs" | "sm" | "md" | "lg" | undefined;
  /** Where no name stands beside it, the picture is the name. */
  standalone?: boolean | undefined;
  className?: string | undefined;
}

const sizes = {
  xs: "size-4 text-[0.5625rem]",
  sm: "size-5 text-[0.625rem]",
  md: "size-6 text-xs",
  lg: "size-8 text-base",
};
const wideScript = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const firstGrapheme = (text: string) =>
  graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? "";

/** 山田 花子 → 山, Aiko Tanaka → AT, @moonboy → M. */
function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .trim()
    .split(/\s+/u);
  const first = firstGrapheme(words[0] ?? "");
  if (first === "") return "?";
  if (wideScript.test(first) || words.length === 1) return first.toUpperCase();
  return (first + firstGrapheme(words.at(-1) ?? "")).toUpperCase();
}

export function Avatar({ name, size = "md", standalone = false, className }: AvatarProps) {
  return (
    <span
      // Drawn, not written: initials are no words of the button or row that holds them.
      data-initials={initialsOf(name)}
      className={cx(
        "before:content-[attr(data-initials)] inline-flex shrink-0 items-center justify-center rounded-full bg-surface-sunken leading-none font-semibold text-muted ring-1 ring-line ring-inset select-none",
        sizes[size],
        className,
      )}
      {...(standalone ? { role: "img", "aria-label": name, "data-tooltip": name } : { "aria-hidden": true })}
    />
  );
}
