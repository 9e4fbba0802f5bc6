import source from "virtual:sign-font";

/** Sends for the font of the signs: what is drawn before it has come has its place, and nothing in it. */
export function loadSignFont(): void {
  const font = new FontFace("Signs", `url("${source}")`, { display: "block" });
  document.fonts.add(font);
  // Without it the rows keep their words.
  font.load().catch(() => undefined);
}
