const sampleBytes = 64 * 1024;

function fits(label: string, sample: Uint8Array): string | null {
  try {
    // Streaming: the sample may end inside a character.
    return new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}

/** Zero bytes stand at every second place where Latin text or line ends are UTF-16. */
function utf16WithoutMark(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.3 && odd < pairs * 0.05 ? "utf-16be" : null;
}

const share = (text: string, pattern: RegExp) =>
  (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);

/** The legacy encoding whose reading looks most like language: kana speak for Japanese, frequent hanzi for Chinese. */
function legacyEncoding(sample: Uint8Array): string {
  const readings = ["shift_jis", "gb18030", "euc-jp"].map((label) => {
    const text = fits(label, sample);
    if (text === null) return { label, score: -1 };
    const kana = share(text, /[\u3041-\u3096\u30a1-\u30fa\u30fc]/g);
    const common = share(text, /[的是了我不在有人这个到说要请提现账户没为么一日本出金人時]/g);
    // Half-width katakana and rare ideographs are what a wrong guess is made of.
    const odd = share(text, /[\uff61-\uff9f\ue000-\uf8ff\u3400-\u4dbf]|[\u0080-\u009f]/g);
    return { label, score: kana * 2 + common * 3 - odd * 2 + share(text, /[、。,!?]/g) };
  });
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0.02 ? best.label : "windows-1252";
}

/** The encoding of a text: its byte order mark, valid UTF-8, UTF-16 by its zeros, then the likeliest legacy one. */
export function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleBytes);
  const wide = utf16WithoutMark(sample);
  if (wide) return wide;
  return fits("utf-8", sample) === null ? legacyEncoding(sample) : "utf-8";
}
