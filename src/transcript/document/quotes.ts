import type { Span } from "../figure";
import { personName } from "./people";

export interface Quote extends Span {
  readonly speaker: string;
}

const says =
  "(?:said|says|commented|comments|stated|states|added|adds|noted|notes|continued|remarked|explained|concluded)";
const after = new RegExp(
  `["”],? ${says} (?:(?:Mr|Ms|Mrs|Dr)\\.? )?(${personName})|["”],? (${personName})(?:, [^."“”]{2,120})? ${says}\\b`,
  "u",
);
const before = new RegExp(`(?:^|[.”"] )(${personName})(?:, [^"“”]{2,160}?)?,? ${says}[^"“”.]{0,40}[,:] ?["“]`, "u");
const quoted = /["“][^"“”]{2,3000}(?:["”]|$)/g;

/** The quotes of a paragraph of a release, with the person that it gives them to. */
export function quotesIn(paragraph: string): Quote[] {
  const words = paragraph.slice(0, 6000);
  if (!/["“]/.test(words)) return [];
  const named = after.exec(words) ?? before.exec(words);
  const speaker = named?.[1] ?? named?.[2];
  if (!speaker) return [];
  return [...words.matchAll(quoted)]
    .filter(([quote]) => quote.length > 12 && / /.test(quote) && /[.,!?—–-]["”]?$/.test(quote))
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, speaker }));
}
