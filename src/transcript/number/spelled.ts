import { halfUnit, shifted } from "../digits";
import type { Numeral } from "../magnitude";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

/** One word of a spelled number. */
export const numberWord = [...small, ...tens.slice(2), "hundred", ...Object.keys(scales)]
  .sort((a, b) => b.length - a.length)
  .join("|");

/** The whole number that words spell ("one thousand and eighty eight"), or nothing if they spell none. */
function whole(words: readonly string[]): { value: number; scale: number } | undefined {
  let total = 0;
  let group = 0;
  let room = 1000;
  let limit = Infinity;
  let scale = 0;
  for (const word of words) {
    const power = scales[word];
    const digit = small.indexOf(word);
    const ten = tens.indexOf(word);
    if (power !== undefined) {
      if (power >= limit) return undefined;
      total += (group || 1) * 10 ** power;
      [group, room, limit, scale] = [0, 1000, power, power];
    } else if (word === "hundred") {
      if (group > 19) return undefined;
      group = (group || 1) * 100;
      [room, scale] = [100, 0];
    } else {
      const value = digit >= 0 ? digit : ten * 10;
      if (value >= room) return undefined;
      group += value;
      [room, scale] = [digit >= 0 ? 1 : 10, 0];
    }
  }
  return { value: total + group, scale };
}

/** Reads "four point two", "sixteen and a half", "a hundred and thirteen thousand", "two and a half million". */
export function spelled(phrase: string): Numeral | undefined {
  const [main = "", half] = phrase.toLowerCase().split(/[\s-]+and a half(?:[\s-]+|$)/);
  const words = main.split(/[\s-]+/).filter((word) => word && !["and", "a"].includes(word));
  const point = words.indexOf("point");
  const last = scales[words.at(-1) ?? ""];
  if (half !== undefined) {
    const base = whole(words);
    const power = half ? scales[half] : 0;
    return base && power !== undefined ? numeral(`${base.value}.5`, power) : undefined;
  }
  if (point >= 0) {
    const base = whole(words.slice(0, point));
    const after = words.slice(point + 1, last === undefined ? undefined : -1);
    const decimals = after.map((word) => small.indexOf(word));
    if (!base || !decimals.length || decimals.some((digit) => digit < 0 || digit > 9)) return undefined;
    return numeral(`${base.value}.${decimals.join("")}`, last ?? 0);
  }
  if (!words.length) return undefined;
  const base = whole(words);
  if (!base) return undefined;
  const { value, scale } = base;
  return { digits: String(value), tolerance: shifted("0.5", scale), spelled: true, ...(scale ? { scale } : {}) };
}

const numeral = (digits: string, scale: number): Numeral => ({
  digits: shifted(digits, scale),
  tolerance: shifted(halfUnit(digits), scale),
  spelled: true,
  ...(scale ? { scale } : {}),
});
