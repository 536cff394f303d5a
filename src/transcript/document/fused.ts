import type { Line } from "./lines";
import { mayBeName, part, postOpening } from "./people";

const word = "\\p{Lu}(?:\\.|[\\p{L}'’-]{0,30})";
const voice = "(?:Speaker|SPEAKER|[Ss]pk)[ _]?\\d{1,2}?";
const name = `(?<![\\p{L}\\d'’-])(?:${voice}|${word}(?: ${word}){0,3})`;
/** "… next year. Jane Doe00:12:31We mined", "… Jane DoeCEO at Acme00:12:31We mined", in the middle of a line */
const stamped = new RegExp(
  `(${name})(?:(?<=\\p{Ll})${postOpening}[^.?!:\\d]{0,80}?)? ?\\d{2}:\\d{2}:\\d{2}(?=\\s?[\\p{L}\\d"“$([])`,
  "gu",
);
/** "… next year. Jane Doe: We mined", in the middle of a line */
const named = new RegExp(`(?<=[.?!)\\]"”] {1,3})(${name}|Q|A): (?=[\\p{Lu}\\d"“$([])`, "gu");
/** What a page puts around a call that it gives in one line. */
const around =
  /\bKey Takeaways\b|(?<=\bKey Takeaways )(?=\S)|\bThere are \d{1,3} speakers on the call\.|(?<=\bspeakers on the call\. )(?=\S)|(?<=Powered by )(?=\p{Lu})|(?=Provided by )|(?<=Provided by \p{Lu}\p{Ll}{1,20})(?=\p{Lu})/gu;

/** Shorter lines hold one turn. */
const shortest = 60;

/**
 * The lines of a text, with each that runs a call together cut where a speaker begins.
 *
 * Names before a colon count where several of them recur, or where question and answer follow one another.
 */
export function cutAtSpeakers(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.text.length < shortest ? line : cut(line, cutsIn(line.text))));
}

function cutsIn(text: string): number[] {
  const stamps = [...text.matchAll(stamped)].filter(([, who]) => isSpeaker(who!)).map(({ index }) => index);
  if (stamps.length > 1) return [...stamps, ...[...text.matchAll(around)].map(({ index }) => index)];
  const names = [...text.matchAll(named)].filter(([, who]) => isSpeaker(who!) || /^[QA]$/.test(who!));
  const times = new Map<string, number>();
  for (const [, who] of names) times.set(who!, (times.get(who!) ?? 0) + 1);
  const recur = [...times.values()].filter((count) => count > 1).length;
  const isDialogue = recur > 1 || /^Q(?:uestion)?: /.test(text);
  return isDialogue ? names.map(({ index }) => index) : [];
}

const isSpeaker = (who: string) => part.test(who) || (/ /.test(who) && mayBeName(who));

function cut({ text, start }: Line, at: readonly number[]): Line[] {
  const cuts = [...new Set([0, ...at])].sort((a, b) => a - b);
  return cuts.map((from, i) => {
    const piece = text.slice(from, cuts[i + 1]);
    return { start: start + from, end: start + from + piece.length, text: piece };
  });
}
