import { headingMarks } from "./heads";
import type { Line } from "./lines";

/** Headings under which a page sums a call up before it gives it. */
const opens =
  /^(?:(?:key|main|quick|financial|operational|business|earnings call|call|rhea-ai|ai|company|strategic|production|management) ?(?:and )?){0,2}(?:take-?aways?|highlights?|summary|analysis|overview|performance|results|metrics|points|updates?|outlook|guidance)(?: ?(?:&|and) ?(?:outlook|guidance|results|summary|highlights))?\s?:?$|^(?:positive|negative)(?: (?:points|sentiment))?\s?:?$|^(?:outlook|guidance)(?: (?:&|and) (?:outlook|guidance))?\s?:?$/i;
/** Headings of what is the page's own: the market's view, its words for laymen, its lists. */
const closes =
  /^(?:market reaction|(?:earnings|results?|eps) vs\.? (?:forecasts?|estimates?|expectations?|consensus)|.{0,20}\bglossary\b.{0,20}|risks?(?: and challenges| factors)?|date|call participants|participants|contents?|in this article|executive commentary|analysts?'? (?:questions|reactions?|ratings?).{0,30}|full (?:conference call )?transcript\b.{0,80}|(?:full )?(?:earnings |conference )?call transcript\b.{0,60}|transcript|presentation|there are \d{1,3} speakers on the call\.?|ai[- ]generated.{0,60}|about .{1,60}|faqs?|tags|related .{1,40}|read more.{0,60})\s?:?$/i;
/** What a page tells of the share and of what was expected. */
const ofMarket =
  /\b(?:shares?|stock)(?: prices?)? (?:\w+ly )?(?:rose|fell|declin\w+|dropp\w+|surg\w+|jump\w+|gain\w+|clos\w+|trad\w+|is|was|down|up|slipp\w+|climb\w+)\b|\bmarket cap(?:italization)?\b|\b52-week\b|\b(?:after|pre)[- ]?market\b|\bafter-hours\b|\b(?:beat|beating|miss(?:ed|ing)?|surpass\w*|exceed\w*|topp\w*)\b.{0,60}\b(?:forecasts?|consensus|estimates?|expectations)\b|\b(?:above|below|versus|vs\.?) (?:the )?(?:forecasts?|consensus|estimates?|expectations)\b|\bconsensus\b/i;

/** The lines before the first speaker in which a page sums up what is said after it. */
export function summaryIn(lines: readonly Line[], end: number): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (let i = 0; i < end; i += 1) {
    const words = lines[i]!.text.slice(headingMarks(lines[i]!.text)).trim();
    if (closes.test(words)) isOpen = false;
    else if (opens.test(words)) isOpen = true;
    else if (isOpen && !ofMarket.test(words)) found.add(i);
  }
  return found;
}
