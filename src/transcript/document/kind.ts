import { monthPattern } from "../months";
import { isOfPage } from "./furniture";
import type { Line } from "./lines";
import { part } from "./people";
import type { Label } from "./speakers";

/** Marks of a news wire, and of a company that speaks of itself in the third person. */
export const wire =
  /\((?:GLOBE ?NEWSWIRE|BUSINESS ?WIRE|ACCESS ?(?:WIRE|Newswire)|PR ?NEWSWIRE|NEWSFILE(?: CORP\.?)?|CNW(?: Group)?|MARKETWIRED|THENEWSWIRE|[A-Z]{4,14} ?(?:WIRE|NEWS)[A-Z]*)\)|\/ ?(?:PR ?Newswire|CNW) ?\/|\bFOR IMMEDIATE RELEASE\b|\btoday (?:announced|reported|provided|released|published|issued|announces|reports)\b/i;
const dateline = new RegExp(
  `^\\W{0,4}\\p{Lu}[\\p{L}.,' –—-]{2,80},? {0,2}\\(?${monthPattern} \\d{1,2},? 20\\d\\d\\)?.{0,40}?(?:--|–|—| - ) {0,2}`,
  "iu",
);

/** How many characters of a line are its dateline: "AUSTIN, Texas, Nov. 4, 2025 (WIRE) --". */
export const datelineOf = (line: string): number => dateline.exec(line.slice(0, 200))?.[0].length ?? 0;

/** A line of its page, or one that quotes: "Jane Doe, Chief Executive, said: ". */
const isToldOf = (line: string) =>
  isOfPage(line.slice(0, 700)) ||
  /^[^:"“]{4,160}\b(?:said|says|commented|comments|stated|states|added|adds|noted|notes|remarked|continued|explained)\b[^:"“]{0,40}[:,] {0,2}["“]/.test(
    line.slice(0, 220),
  );

/** How far into a text its dateline is looked for. */
const opening = 60;

/** Whether the text is a release or a report, in which nobody takes turns. */
export function isRelease(lines: readonly Line[], labels: readonly (Label | undefined)[]): boolean {
  const speaks = labels.map((label, i) => label?.certain && !isToldOf(lines[i]!.text));
  const told = labels.filter((_, i) => speaks[i]);
  const first = speaks.indexOf(true);
  if (first < 0 && labels.some((label) => label?.certain)) return true;
  const isWired = lines
    .slice(0, opening)
    .some(
      ({ text }, i) => (first < 0 || i < first) && (wire.test(text.slice(0, 600)) || dateline.test(text.slice(0, 200))),
    );
  // "CEO: Jane Doe" at the foot of a release is no part played.
  const isFoot = isWired && first > lines.length * 0.5;
  if (!isFoot && told.some((label) => label!.speaker !== null && part.test(label!.speaker))) return false;
  // A letter is signed at its end: before that nobody spoke.
  const prose = lines.slice(0, Math.max(0, first)).filter(({ text }) => text.length > 150).length;
  // Nor does anybody take turns who is the only one to be named, below much that was told before.
  const isAlone = new Set(told.map((label) => label!.speaker)).size === 1;
  const above = lines.slice(0, Math.max(0, first)).filter(({ text }) => text.trim() !== "").length;
  // Whom to call stands below a release, each with his post.
  const areContacts = above > 19 && first > lines.length * 0.75;
  return (
    isWired ||
    areContacts ||
    (prose > 3 && first > lines.length * 0.6) ||
    (isAlone && above > 9 && first > lines.length * 0.25)
  );
}
