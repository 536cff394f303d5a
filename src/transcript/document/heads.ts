import { postWords } from "./people";

/** A number with something to count, which a bare heading lacks. */
const counted =
  /[$€£]\s?\d|\d\s?(?:%|¢|EH|PH|TH|MW|GW|J\/|BTC|bitcoins?|exahash|petahash|megawatts?|million|billion|cents?)/i;

/** What stands before the words of a heading in Markdown. */
export const headingMarks = (line: string): number => /^\s{0,3}#{1,6} {1,3}/.exec(line)?.[0].length ?? 0;

/**
 * A line that names what follows: short, without a stop, in capitals or marked as a heading.
 *
 * A title that states a figure is no heading: it is read.
 */
export function isHeading(line: string): boolean {
  const words = line.slice(headingMarks(line)).trim();
  if (words.length < 3 || words.length > 120 || counted.test(words)) return false;
  if (headingMarks(line) > 0) return true;
  if (/[.!?;,]$/.test(words) || /^["“']/.test(words) || postWords.test(words)) return false;
  if (!/^[\p{Lu}\d(]/u.test(words)) return false;
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = all.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|of|the|for|in|to|on|a|by|with|from|or|at|as)$/.test(word),
  );
  return (
    all.length > 0 && all.length <= 14 && (capitals.length === all.length || (words.endsWith(":") && all.length <= 8))
  );
}
