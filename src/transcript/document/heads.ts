import { postWords } from "./people";

/** A number with something to count, which a bare heading lacks. */
const counted =
  /[$€£]\s?\d|\d\s?(?:%|¢|EH|PH|TH|MW|GW|J\/|BTC|bitcoins?|exahash|petahash|megawatts?|million|billion|cents?)/i;

/** "Financial and operating highlights", "Post period end": what sections are called, where not every word has a capital. */
const ofSection =
  /^(?:\p{Lu}[\p{L}'’-]{0,20},? (?:[\p{L}'’&-]{1,20},? ){0,5})?(?:highlights|outlook|guidance|updates?|overview|summary|results|figures|metrics|indicators|developments|events|commentary|comments|period(?:[- ]end)?|quarter[- ]end|year[- ]end|liquidity|position|sheet|operations|portfolio|pipeline|treasury|holdings|production|expansion|infrastructure|financing|information|data|statements|matters|ahead)(?: \([^()]{1,60}\))?$/iu;

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
  // "For 2026:" leads in to what follows, below the heading that stands.
  if (/^(?:for|in|during|by|as of|at|over)\b.*:$/i.test(words)) return false;
  if (/[.!?;,]$/.test(words) || /^["“']/.test(words) || postWords.test(words)) return false;
  if (!/^[\p{Lu}\d(]/u.test(words)) return false;
  if (words.length <= 70 && ofSection.test(words)) return true;
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = all.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|of|the|for|in|to|on|a|by|with|from|or|at|as)$/.test(word),
  );
  return (
    all.length > 0 && all.length <= 14 && (capitals.length === all.length || (words.endsWith(":") && all.length <= 8))
  );
}
