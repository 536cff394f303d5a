import type { Span } from "../figure";
import { isBoilerplate, opensBoilerplate, opensRelated } from "./boilerplate";
import { bulletOf } from "./bullets";
import { isForeign } from "./english";
import { headKey, isFurniture, runningHeads } from "./furniture";
import { headingMarks, isHeading } from "./heads";
import { datelineOf } from "./kind";
import type { Line } from "./lines";
import type { Label } from "./speakers";
import { joins, wrapWidth } from "./wrapping";

/** A passage of the text that belongs together, without its bullet or its speaker's name. */
export interface Paragraph extends Span {
  readonly kind: "words" | "heading" | "questions" | "remarks" | "label";
  /** Indices of its first and last line. */
  readonly first: number;
  readonly last: number;
  readonly label?: Label;
}

const questions = /^(?:Questions?(?:[ -]{1,2}and[ -]{1,2}|\s*&\s*)Answers?|Q ?& ?A)\b.{0,20}$/i;
const remarks =
  /^(?:(?:Prepared|Opening|Management(?:'s)?|Corporate) (?:Remarks|Discussion(?: Section)?)|Presentation|(?:Full )?(?:Conference )?Call Transcript)\b.{0,3}$/i;

/** "[Interpreter]", before what is said. */
const aside =
  /^\s{0,20}[[(](?:interpreter|interpreted|translator|translated|translation|through (?:an )?(?:interpreter|translator)|foreign language|english|in english)[\])]:? {0,3}/i;

/** What of a text is read, passage by passage; furniture, legal text, lists of names and `claimed` lines are passed over. */
export function paragraphsIn(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  claimed: ReadonlySet<number>,
): Paragraph[] {
  const spoken = labels.some(Boolean);
  const width = wrapWidth(lines.filter((_, i) => !claimed.has(i)));
  const heads = runningHeads(lines.filter((_, i) => !labels[i] && !claimed.has(i)));
  const kinds = lines.map(({ text }, i) => kindOf(text, i));
  const paragraphs: Paragraph[] = [];
  let skipping = false;

  function isBelowText(i: number): boolean {
    return i > lines.length * 0.5;
  }

  function kindOf(text: string, i: number): Paragraph["kind"] | "bullet" | "none" {
    const words = text.slice(headingMarks(text)).trim();
    if (words === "" || claimed.has(i)) return "none";
    if (questions.test(words)) return "questions";
    if (remarks.test(words)) return "remarks";
    if (labels[i]) return "label";
    if (isBelowText(i) && opensRelated(words)) return "heading";
    const key = headKey(text);
    if (isFurniture(words) || (key !== undefined && heads.has(key))) return "none";
    if (bulletOf(text)) return "bullet";
    return (!spoken || headingMarks(text) > 0) && (isHeading(text) || opensBoilerplate(words)) ? "heading" : "words";
  }

  for (let i = 0; i < lines.length;) {
    const first = i;
    const kind = kinds[first]!;
    const opens =
      kind === "words" ||
      kind === "bullet" ||
      (kind === "label" && labels[first]!.length < lines[first]!.text.trimEnd().length);
    let last = first;
    while (
      opens &&
      last + 1 < lines.length &&
      kinds[last + 1] === "words" &&
      joins(lines[last]!.text, lines[last + 1]!.text, width)
    )
      last += 1;
    i = last + 1;
    if (kind === "none") continue;
    const { start, text } = lines[first]!;
    const mark =
      kind === "label"
        ? labels[first]!.length
        : kind === "bullet"
          ? bulletOf(text)
          : headingMarks(text) || datelineOf(text) || (aside.exec(text)?.[0].length ?? 0);
    const paragraph = { first, last, start: Math.min(start + mark, lines[last]!.end), end: lines[last]!.end };
    if (kind === "heading" || kind === "label" || kind === "questions" || kind === "remarks")
      skipping = kind === "heading" && opensBoilerplate(text.slice(mark));
    // What a page adds of others ends only with it.
    if (kind === "heading" && isBelowText(first) && opensRelated(text.slice(mark))) break;
    if (kind === "label") paragraphs.push({ ...paragraph, kind, label: labels[first]! });
    else if (kind === "bullet" || kind === "words") {
      if (!skipping && !isSkipped(paragraph)) paragraphs.push({ ...paragraph, kind: "words" });
    } else if (!skipping) paragraphs.push({ ...paragraph, kind });
  }
  return paragraphs;

  function isSkipped({ first, last }: { first: number; last: number }): boolean {
    const words = lines
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" ");
    return isForeign(words) || (!spoken && isBoilerplate(words));
  }
}

/** The text with the breaks inside its paragraphs as spaces. */
export function unbroken(text: string, lines: readonly Line[], paragraphs: readonly Paragraph[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { first, last } of paragraphs)
    for (let i = first; i < last; i += 1) {
      const { end } = lines[i]!;
      const { start } = lines[i + 1]!;
      pieces.push(text.slice(done, end).replace(/\r$/, " "), " ".repeat(start - end));
      done = start;
    }
  return pieces.join("") + text.slice(done);
}
