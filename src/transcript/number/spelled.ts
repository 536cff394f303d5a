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

/** ".5" of "and a half". */
export const partOf = (words: string) => (/half/i.test(words) ? ".5" : /three/i.test(words) ? ".75" : ".25");

/** "four twenty eight", "two oh five": hundreds said without the word. "Sixteen fifty" may be a price. */
function short(words: readonly string[]): number | undefined {
  const hundreds = small.indexOf(words[0] ?? "");
  if (hundreds < 1 || hundreds > 9 || words.length < 2 || words.length > 3) return undefined;
  const [, second = "", third] = words;
  const unit = third === undefined ? 0 : small.indexOf(third);
  if (second === "oh") return unit > 0 && unit < 10 ? hundreds * 100 + unit : undefined;
  const ten = tens.indexOf(second) * 10;
  if (ten >= 20) return unit >= 0 && unit < 10 && third !== "zero" ? hundreds * 100 + ten + unit : undefined;
  const teen = small.indexOf(second);
  return teen > 9 && third === undefined ? hundreds * 100 + teen : undefined;
}

/** Reads "four point two", "sixteen and a half", "a hundred and thirteen thousand", "two and a half million". */
export function spelled(phrase: string): Numeral | undefined {
  const [main = "", part, scaled] = phrase
    .toLowerCase()
    .split(/[\s-]{1,3}and (a half|a quarter|three[\s-]quarters)(?:[\s-]+|$)/);
  const words = main.split(/[\s-]+/).filter((word) => word && !["and", "a"].includes(word));
  const point = words.indexOf("point");
  const last = scales[words.at(-1) ?? ""];
  if (part !== undefined) {
    const base = whole(words);
    const power = scaled ? scales[scaled] : 0;
    return base && power !== undefined ? numeral(`${base.value}${partOf(part)}`, power) : undefined;
  }
  if (point >= 0) {
    const base = whole(words.slice(0, point));
    const after = words.slice(point + 1, last === undefined ? undefined : -1);
    const decimals = after.map((word) => (word === "oh" ? 0 : small.indexOf(word)));
    if (!base || !decimals.length || decimals.some((digit) => digit < 0 || digit > 9)) return undefined;
    return numeral(`${base.value}.${decimals.join("")}`, last ?? 0);
  }
  // "several million": of how many, the words before would say.
  if (!words.length || (/^(?:hundred|thousand|million|billion)\b/.test(words[0]!) && !/^a[\s-]/i.test(phrase)))
    return undefined;
  const bare = last === undefined ? words : words.slice(0, -1);
  const run = main.includes(" and ") || words[0] === "hundred" ? undefined : short(bare);
  if (run !== undefined) return numeral(String(run), last ?? 0);
  if (words.includes("oh") || (small.indexOf(bare[0]!) > 9 && tens.includes(bare[1] ?? ""))) return undefined;
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
