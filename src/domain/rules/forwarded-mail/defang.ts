/** An address that no program makes a link of: `hxxps://evil[.]example`, `name[@]evil[.]example`. */
export function defang(text: string): string {
  return text
    .replace(/\bhttp(?=s?:)/giu, "hxxp")
    .replace(/(?<=[\p{L}\p{N}-])\.(?=[\p{L}\p{N}])/gu, "[.]")
    .replaceAll("@", "[@]");
}
