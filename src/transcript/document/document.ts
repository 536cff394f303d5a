import type { Figure, Span } from "../figure";
import { headingOf, type Heading } from "./heading";
import { sentencesOf } from "./sentences";
import { labelOf, namesIn, unlabelled, type Label } from "./speakers";

export type Role = "operator" | "management" | "analyst";

export interface Turn {
  readonly speaker: string | null;
  readonly role: Role;
  readonly section: Figure["section"];
}
export interface Sentence extends Span {
  readonly turn: Turn;
  /** Number of the paragraph, for what a sentence refers back to. */
  readonly paragraph: number;
}
/** A transcript taken apart: every span points into the untouched text. */
export interface Document {
  readonly text: string;
  readonly heading: Heading;
  /** Offsets at which the lines start. */
  readonly lines: readonly number[];
  readonly sentences: readonly Sentence[];
}

interface Line extends Span {
  readonly text: string;
}

/** How much of a call without title lines is looked at for company, quarter and date. */
const openingLength = 2500;

export function documentOf(text: string): Document {
  const lines = linesOf(text);
  const labels = lines.map(({ text: line }) => labelOf(line));
  const firstLabel = labels.findIndex(Boolean);
  const titles = lines.slice(0, firstLabel < 0 ? 3 : Math.min(firstLabel, 12)).map((line) => line.text.trim());
  return {
    text,
    heading: headingOf(titles.filter(Boolean), text.slice(0, openingLength)),
    lines: lines.map(({ start }) => start),
    sentences: sentencesIn(text, lines, labels),
  };
}

/** The line, counted from 1, in which an offset lies. */
export function lineAt(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    const said = line.replace(/\r$/, "").replace(/^\uFEFF/, "");
    return { start: from, end: from + line.length, text: said };
  });
}

const questions = /^(?:Questions?(?:[ -]and[ -]|\s*&\s*)Answers?|Q\s?&\s?A)\b.{0,20}$/i;
const remarks = /^(?:Prepared Remarks|Presentation)\b.{0,3}$/i;
const opensQuestions = /(?:begin|start|open|now take|move to|conduct)\b.{0,60}\bquestion|first question/i;

function sentencesIn(text: string, lines: readonly Line[], labels: readonly (Label | undefined)[]): Sentence[] {
  const names = namesIn(
    text,
    labels.flatMap((label) => label?.speaker ?? []),
  );
  const sentences: Sentence[] = [];
  const managers = new Set<string>();
  const titles = new Map(labels.flatMap((label) => (label?.title ? [[label.speaker, label.title] as const] : [])));
  const unlabelledCall = !labels.some(Boolean);
  let section: Turn["section"] = unlabelledCall ? "prepared" : "header";
  let turn: Turn = { speaker: null, role: "management", section };
  let opening = false;
  let paragraph = 0;

  const begin = (speaker: string) => {
    if (section === "header") section = "prepared";
    if (opening) section = "questions";
    opening = false;
    turn = { speaker, role: roleOf(speaker, titles.get(speaker), section, managers), section };
    if (turn.role === "management") managers.add(speaker);
  };
  const say = (start: number, end: number) => {
    paragraph += 1;
    for (const span of sentencesOf(text, { start, end })) {
      const hidden = unlabelled(text.slice(span.start, span.end), names);
      if (hidden && hidden.speaker !== turn.speaker) begin(hidden.speaker);
      const from = hidden ? span.start + hidden.length : span.start;
      sentences.push({ start: from, end: span.end, turn, paragraph });
      const announces = turn.role === "operator" || span.end - span.start < 120;
      if (section === "prepared" && announces && opensQuestions.test(text.slice(span.start, span.end))) opening = true;
    }
  };

  for (let i = 0; i < lines.length;) {
    const { start, text: line } = lines[i]!;
    const label = labels[i];
    const isHeading = questions.test(line.trim()) || remarks.test(line.trim());
    if (questions.test(line.trim())) section = "questions";
    else if (remarks.test(line.trim())) section = "prepared";
    else if (label) begin(label.speaker);
    let last = i;
    // A paragraph goes on over line breaks, a title does not.
    while (!isHeading && section !== "header" && joins(lines[last], lines[last + 1], labels[last + 1])) last += 1;
    const from = start + (label?.length ?? 0);
    if (from < lines[last]!.end && line.trim() && !isHeading) say(from, lines[last]!.end);
    i = last + 1;
  }
  return sentences;
}

const joins = (line: Line | undefined, next: Line | undefined, label: Label | undefined) =>
  Boolean(line?.text.trim() && next?.text.trim() && !label && !questions.test(next.text.trim()));

function roleOf(
  speaker: string,
  title: string | undefined,
  section: Turn["section"],
  managers: ReadonlySet<string>,
): Role {
  if (/^(?:operator|moderator|conference operator)\b/i.test(speaker)) return "operator";
  if (title && /analyst/i.test(title)) return "analyst";
  return section === "prepared" || managers.has(speaker) || title ? "management" : "analyst";
}
