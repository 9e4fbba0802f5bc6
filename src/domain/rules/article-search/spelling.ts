/** How a word may be meant, and how surely, 0 to 1. */
interface WordReading {
  word: string;
  certainty: number;
}

/** Words that are known to be spelt right, made ready to be compared with one that is not. */
export interface Spelling {
  readings: (word: string) => WordReading[];
}

const shortestMended = 4;
const longestMended = 24;
const readingsKept = 3;

/** Which letters a word has, as bits: whatever differs in more of them than the slips allow is not looked at. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Letters left out, put in, replaced or swapped with their neighbour from one word to the other
 * (optimal string alignment); `most + 1` when they are more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? most + 1;
}

/**
 * What an unknown word may stand for: the known words that it begins, and those one slip away from
 * four letters on, two slips from six.
 */
export function createSpelling(known: Iterable<string>): Spelling {
  const plain = [...known].filter((word) => word.length >= shortestMended && /^[a-z]+$/.test(word));
  const words = plain.map((word) => ({ word, letters: lettersOf(word) }));

  return {
    readings: (typed) => {
      if (typed.length < shortestMended || typed.length > longestMended || !/^[a-z]+$/.test(typed)) return [];
      const most = typed.length >= 6 ? 2 : 1;
      const letters = lettersOf(typed);
      const readings: WordReading[] = [];
      for (const { word, letters: known } of words) {
        if (word.startsWith(typed)) {
          readings.push({ word, certainty: 0.9 * Math.sqrt(typed.length / word.length) });
          continue;
        }
        if (Math.abs(word.length - typed.length) > most || bitsIn(known ^ letters) > 2 * most) continue;
        const slips = slipsBetween(typed, word, most);
        if (slips > most) continue;
        // Whoever mistypes a word mostly gets its first letter right.
        readings.push({ word, certainty: (slips === 1 ? 0.85 : 0.65) * (word[0] === typed[0] ? 1 : 0.7) });
      }
      return readings.toSorted((a, b) => b.certainty - a.certainty).slice(0, readingsKept);
    },
  };
}
