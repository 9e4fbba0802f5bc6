// The parameters of RFC 3492 §5.
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 128;

/** RFC 3492 §6.1. */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / damp : delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/** RFC 3492 §6.2: the text that a punycode string, without `xn--`, stands for; null when it is none. */
export function decodePunycode(code: string): string | null {
  const lastHyphen = code.lastIndexOf("-");
  const points = Array.from(code.slice(0, Math.max(lastHyphen, 0)), (sign) => sign.codePointAt(0) ?? 0);
  if (points.some((point) => point >= initialN)) return null;
  let n = initialN;
  let index = 0;
  let bias = initialBias;
  const digits = code.slice(lastHyphen + 1);
  for (let at = 0; at < digits.length;) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const sign = digits[at++];
      if (sign === undefined || !/[a-z0-9]/i.test(sign)) return null;
      // a–z are 0–25 and 0–9 are 26–35; JavaScript counts the digits first.
      const digit = (Number.parseInt(sign, base) + 26) % base;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (index > Number.MAX_SAFE_INTEGER || weight > Number.MAX_SAFE_INTEGER) return null;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    n += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (n > 0x10ffff) return null;
    points.splice(index, 0, n);
    index += 1;
  }
  return String.fromCodePoint(...points);
}
