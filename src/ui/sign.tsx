import { signClass, signGlyphs, type SignName } from "./signs.ts";

export interface SignProps {
  sign: SignName;
  tone: string;
}

/** An icon beside the words that it stands for. */
export function Sign({ sign, tone }: SignProps) {
  return (
    <span aria-hidden className={`${signClass} ${tone}`}>
      {signGlyphs[sign]}
    </span>
  );
}
