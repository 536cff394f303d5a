import { monthPattern } from "../months";
import type { Line } from "./lines";

/** Lines of a page around a text: what their numbers count is the page's, not the company's. */
const furniture: readonly RegExp[] = [
  // Pages and places
  /^(?:-{1,2} ?)?(?:page\b ?(?:\| ?)?)?\d{1,3}(?: ?(?:of|\/|\|) ?\d{1,3})?(?: ?-{1,2})?$/i,
  /^(?:page|p\.) ?\d{1,3}\b.{0,60}$|^.{0,80}\bpage \d{1,3}(?: of \d{1,3})?$/i,
  /^\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?$|^[QA]$|^rns (?:number|reach)\b.{0,40}$|\.(?:pdf|xlsx?|docx?|pptx?)(?: ?\([\d.,]{1,8} ?[kM]B\))?$|^[._*=–—-]{3,}$/i,
  /^(?:contents?|table of contents|in this article|image source\b.{0,80}|duration\b.{0,40}|\[(?:image|photo|chart|video|operator signoff|operator instructions)\b.{0,120}\]|image:.{0,120}|photo\b.{0,10}:.{0,120})\s?:?$/i,
  /^(?:https?:\/\/|www\.)\S{3,300}$|^\S{1,60}@\S{1,60}$/i,
  // Quotes of a share
  /^[$€£]\d[\d.,]{0,9}$|^\(?[+-]?\d[\d.,]{0,8} ?%\)?(?: {1,3}[+-]?[$€£]?[\d.,]{1,9})?$|^[+-][$€£]?\d[\d.,]{0,9}(?: {1,3}\(?[+-]?[\d.]{1,7} ?%\)?)?$/,
  /\bprices? as of\b|\bquotes? (?:are |is )?delayed\b|\b(?:52|fifty-two)[- ]?w(?:ee)?k\b|^(?:today's change|current price|last price|share price|market cap(?:italization)?|day's range|prev(?:ious)? close|avg\.? vol(?:ume)?|volume|dividend yield|p\/?e(?: ratio)?|beta|gross margin)\b.{0,40}$/i,
  /^\(?(?:NASDAQ|NYSE(?: American| MKT)?|AMEX|TSX(?:[ -]?V)?|CSE|LSE|AIM|ASX|OTC\w{0,6}|CBOE)\s?: ?[A-Z.]{1,8}\)?(?:[ |].{0,60})?$/,
  /^[A-Z]{2,5} {1,3}(?:[$+-]? ?\d[\d.,]{0,9}).{0,30}%\)?$/,
  /^.{0,60}\b(?:share price|closing price|last close|stock price)\b(?: (?:at|as of|on|\()[^:]{3,40})?:? {0,2}(?:\p{Sc}|[A-Z]{2,3}\$? ?)[\d.,]{1,12}.{0,60}$/iu,
  // What was expected, and the page's own verdict
  /^(?:(?:actual|consensus|expected|estimated|forecast) eps|consensus revenue|(?:eps|revenue) (?:actual|consensus|surprise)|beat\/miss|one year ago eps)(?:$|[ :]{1,3}[-+(]?[$€£]?-?[\d.,]{1,12}(?: (?:million|billion|thousand))?\)?$)/i,
  /^.{0,120}\breported (?:eps|earnings) (?:is|was|of|were) .{1,40}\bexpectations (?:were|was|of)\b.{0,40}$/i,
  /\bisn't one of the \d{1,3} most popular\b|\bstocks? we like (?:better|more)\b|\bstocks? that (?:could|should) return\b|\bhas detected \d{1,3} (?:severe |medium |good )?(?:warning )?signs?\b|\bcurrently viewing the guest version\b|^where to invest \$[\d,]{1,9} right now$/i,
  /^(?:link copied to clipboard\.?|provided by \p{Lu}\w{1,20}|powered by .{1,40}|extended (?:hours )?trading.{0,80}|as of \d{1,2}:\d{2} [ap]\.?m\..{0,60}|ai[- ]generated\..{0,60}|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|\d(?:\.\d{1,2})?x|webvtt.{0,60}|there are \d{1,3} speakers on the call\.?|transcript sections|watchlist(?: manager)?|have any thoughts about|write note|from \d{1,3})$/iu,
  /^(?:price|last|open|bid|ask|prev\.? close)\s?: ?[$€£]?\d[\d.,]{0,12} ?(?:[A-Z]{3})?(?: {1,3}\(?[+-]?[\d.,]{1,8} ?%\)?)?$|^[+-]?\d[\d.]{0,6} ?% news effect$|^news market reaction\b.{0,40}$/i,
  /^(?:NASDAQ|NYSE(?: American)?|TSXV?|ASX|AIM|OTC\w{0,3}) ?: ?[A-Z.]{1,8} {1,3}[$€£]\d[\d.,]{0,10} {1,3}[+-]?[\d.]{1,8}.{0,300}$/,
  // Papers of an authority
  /^(?:EX-\d{1,3}(?:\.\d{1,3})? .{0,120}|Exhibit \d{1,3}(?:\.\d{1,3})?|\|? ?[·•] ?\|?|\(?\d{3} CFR .{0,80}|.{0,120}\(\d{2} CFR [\d.()a-z-]{3,20}\)|commission file (?:number|no\.?).{0,60}|\d{3}-\d{5}|\d{2}-\d{7})$/i,
  // Rights, notices and offers
  /©|\(c\) ?20\d\d|\bcopyright\b|\ball rights reserved\b/i,
  /^(?:disclosures?|disclaimers?|editor's note|this (?:article|transcript) (?:is|was|has been)\b|the author (?:has|owns)|transcri(?:bed|pt) (?:by|provided by))\b.{0,600}$/i,
  /\bhas no position in any\b|\bhas positions in\b|\bdisclosure policy\b|\bterms of (?:use|service)\b|\bprivacy policy\b|\bwe use cookies\b|\bmotley fool\b|\bstock advisor\b|\bfree trial\b|\bnewsletter\b|\breturns? as of\b|\b(?:should you|before you) (?:invest|put|buy|consider)\b|\b\d{1,2} (?:best|favou?rite|top) stocks\b|\b(?:sign up|subscribe|log in|sign in)\b.{0,80}$/i,
  /^(?:skip to (?:main )?content|share(?: this)?|email alerts?|pdf version|print(?: this)?|(?:view )?printer[- ]friendly(?: version)?|back to .{1,40}|menu|search|home|investors?|overview|press releases?(?: details)?|news releases?(?: details)?|news|sec filings|stock info(?:rmation)?|contact(?: us)?|download.{0,40}|listen to .{1,60}|read more\b.{0,80}|related\b.{0,60}|tags?\b.{0,80}|advertisement|accept all|follow us|more \S{1,12} analysis|all earnings call transcripts|\d{1,3} (?:comments?|likes?|shares?|min(?:ute)?s? read))$/i,
];
const published = new RegExp(
  `^(?:(?:published|posted|updated|by)\\b.{0,80}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?${monthPattern} \\d{1,2},? 20\\d\\d(?:,? (?:at )?\\d{1,2}:\\d\\d.{0,20})?)$`,
  "i",
);

/** Longest line that is a running head. */
const longestHead = 100;

export const isFurniture = (line: string): boolean => isOfPage(line) || published.test(line.trim());

/** Furniture but for a line that dates the page, which may date the text. */
export function isOfPage(line: string): boolean {
  const words = line.trim();
  return words.length <= 700 && furniture.some((each) => each.test(words));
}

/** Lines that stand on page after page, but for the number of the page. */
export function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { text } of lines) {
    const key = headKey(text);
    if (key !== undefined) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= 3).map(([key]) => key));
}

/** A line without the number of its page, if it is one that may run over pages. */
export function headKey(line: string): string | undefined {
  const words = line.trim();
  if (words.length < 8 || words.length > longestHead || /[.!?:]$|[$%]/.test(words)) return undefined;
  return /\b(?:page|transcript|call|results|release|inc|corp|ltd|llc|confidential|report|q[1-4])\b|20\d\d/i.test(words)
    ? words.replace(/\b\d{1,3}$|^\d{1,3}\b|\bpage \d{1,3}\b/gi, "").trim()
    : undefined;
}

const ofCall = /\b(?:transcript|(?:earnings|conference|results) call|confidential|page \d{1,3} of \d{1,3})\b/i;

/** The lines with those of their page alone blank, so that a table may go on from page to page. */
export function withoutPages(lines: readonly Line[]): readonly Line[] {
  const heads = runningHeads(lines);
  const isRunning = ({ text }: Line) => {
    const key = headKey(text);
    return (
      (key !== undefined && heads.has(key) && ofCall.test(text)) || /^\s{0,80}page \d{1,3} of \d{1,3}\s*$/i.test(text)
    );
  };
  return lines.map((line) => (isRunning(line) ? { ...line, text: "" } : line));
}
