import type { Span } from "../figure";

const leaves =
  "(?:(?:which|that) )?(?:includ(?:ing|es?|ed)|exclud(?:ing|es?|ed))|net of|exclusive of|inclusive of|not (?:including|counting)";
const verbs = "was|were|is|came|totall?ed|rose|fell|grew|increased|decreased|declined|amounted|reached";
/** What opens a clause that is put in: after a comma, at the beginning, or without either. */
const opener = new RegExp(
  [
    `(?<=,\\s)(?:${leaves}|(?:even )?(?:before|after)|without|adjusted for|or|representing|equal to|equivalent to|which is equal to)\\s`,
    "(?<=,\\s)(?:about |around |approximately )?\\d+(?:\\.\\d+)?\\s?(?:%|percent) of (?:the |our |total |net ){0,2}(?:revenues?|sales|total)\\b",
    `(?<=^\\W{0,3})(?:${leaves}|before|after|without|adjusted for)\\s`,
    "(?<=,\\s)of which\\s",
    // "Adjusted EBITDA, where we take out the revaluation, was"
    `(?<=,\\s)(?:where|in which|from which|for which)\\s(?=[^,;]{3,160},\\s(?:${verbs})\\s)`,
    `(?<=,\\s)(?:with|given|thanks to|despite)\\s(?=[^,;]{3,100},\\s(?:${verbs})\\s)`,
    "(?<=\\w\\s)outside of\\s",
    // "Gross profit was 22 million after a write-down of 6 million, in Q2 it was"
    "(?<=\\d(?: [mb]illion)?\\s)after\\s(?=(?:an?|the) [a-z])",
    `(?<=,\\s)which\\s(?=[^,;]{3,160},\\s(?:${verbs})\\s)`,
    "(?<!\\b(?:and|but|or)\\s)(?<=\\w\\s)(?:including|which includ(?:es|ed)|excluding|net of|exclusive of|inclusive of)\\s",
  ].join("|"),
  "gi",
);
/** It ends with a comma, a stop, or before the verb of what it was put into. */
const closer =
  /,(?=\s)|;|(?<!\b(?:that|which)\s)(?<=\s)(?:was|were|is|are|came|totall?ed|rose|fell|grew|increased|decreased|declined|amounted)\s|(?<=[a-z]{3}(?<!illion)\s)to\s(?=[A-Z$]{0,4}\d)/gi;
/** ", $4 million of severance": one more of the same. */
const goesOn =
  /^\s(?:and |plus )?(?:about |approximately )?(?:[A-Z]{0,3}\$)?\d[^,]{0,24}\s(?:of|in|for|from)\s(?!(?:the |that )?(?:full |whole |fiscal |calendar )?(?:year|quarter|half|first|second|third|fourth|nine|six|twelve|Q\d|20\d\d)\b)/i;
const longest = 200;
/** "including bitcoin loaned, managed and pledged, were": all that is included, up to the verb of what it was put into. */
const listed = /^(?:which )?includ(?:ing|es) [^\d;:.]{3,120}(?=, (?:was|were|is|are|came|totall?ed|amounted|stood) )/i;

/** Clauses put into a sentence: "G&A, excluding $3 million of stock comp, was", "$21 million, or 29% of revenue, compared to". */
export function insertedIn({ text, start, end }: Span & { readonly text: string }): Span[] {
  const passage = text.slice(start, end);
  const spans: Span[] = [];
  for (const { index } of passage.matchAll(opener)) {
    if (spans.length && start + index < spans.at(-1)!.end) continue;
    spans.push({ start: start + index, end: start + closeOf(passage, index) });
  }
  return spans;
}

function closeOf(passage: string, from: number): number {
  const within = passage.slice(from, from + longest);
  // "of which $2 million was stock comp,", "which was helped by the rally,": it has a verb of its own.
  if (
    /^(?:where|with|given|thanks to|despite|(?:of |in |from |for )?which)\s(?!(?:is |are )?(?:includ|exclud|equal))/i.test(
      within,
    )
  ) {
    const end = within.search(/,(?=\s)|;/);
    return from + (end < 0 ? within.length : end);
  }
  const list = listed.exec(within)?.[0].length;
  if (list !== undefined) return from + list;
  for (const { index, 0: words } of within.matchAll(closer)) {
    if (words === "," && goesOn.test(within.slice(index + 1, index + 60))) continue;
    return from + index;
  }
  return Math.min(passage.length, from + longest);
}

const holds = ({ start, end }: Span, other: Span) => start <= other.start && other.end <= end;

/** Whether some words were put in where a quantity stands outside. */
export const isInserted = ({ inserted }: { readonly inserted: readonly Span[] }, words: Span, quantity: Span) =>
  inserted.some((span) => holds(span, words) && !holds(span, quantity));
