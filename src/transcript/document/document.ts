import type { Span } from "../figure";
import { isBoilerplate } from "./boilerplate";
import { english } from "./english";
import { isOfPage, withoutPages } from "./furniture";
import { headingOf, type Heading } from "./heading";
import { headingMarks } from "./heads";
import { labelsOf } from "./labels";
import { linesOf, type Line } from "./lines";
import { paragraphsIn, unbroken, type Paragraph } from "./paragraphs";
import { participantsIn } from "./participants";
import { quotesIn } from "./quotes";
import { sentencesOf } from "./sentences";
import { namesIn, unlabelled, type Label } from "./speakers";
import type { Table } from "../table/table";
import { tablesIn } from "../table/tables";
import { Cast, type Turn } from "./turns";

export { lineAt } from "./lines";
export type { Role, Turn } from "./turns";

export interface Sentence extends Span {
  readonly turn: Turn;
  /** Number of the paragraph, for what a sentence refers back to. */
  readonly paragraph: number;
  /** The heading below which it stands: what it names is the time and the matter of what has none of its own. */
  readonly heading?: Span;
}
/** A transcript or release taken apart. */
export interface Document {
  /** The text as it is read: breaks inside paragraphs and passages in other languages are blank; offsets stay. */
  readonly text: string;
  readonly heading: Heading;
  /** Offsets at which the lines start. */
  readonly lines: readonly number[];
  readonly sentences: readonly Sentence[];
  /** In order; their lines are no sentences. */
  readonly tables: readonly Table[];
}

/** How much of a text without title lines is looked at for company, quarter and date. */
const openingLength = 2500;

export function documentOf(text: string): Document {
  const read = english(text);
  const all = withoutPages(linesOf(read));
  const tables = tablesIn(all);
  const lines = outside(all, tables);
  const participants = participantsIn(lines);
  const { labels, posts } = labelsOf(lines, participants);
  const paragraphs = paragraphsIn(lines, labels, new Set([...participants.lines, ...posts]));
  const words = unbroken(read, lines, paragraphs);
  return {
    text: words,
    heading: headingOf(titlesOf(lines, labels), read.slice(0, openingLength), read),
    lines: lines.map(({ start }) => start),
    sentences: sentencesIn(words, labels, paragraphs, new Cast(labels, participants)),
    tables,
  };
}

/** The lines with those of tables blank. */
function outside(lines: readonly Line[], tables: readonly Table[]): readonly Line[] {
  const claimed = new Set(
    tables.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return lines.map((line, i) => (claimed.has(i) ? { ...line, text: "" } : line));
}

/** Title lines: what stands above the first speaker, or opens a release. */
function titlesOf(lines: readonly Line[], labels: readonly (Label | undefined)[]): string[] {
  const firstLabel = labels.findIndex(Boolean);
  return lines
    .slice(0, firstLabel < 0 ? 40 : Math.min(firstLabel, 40))
    .map(({ text }) => text.slice(headingMarks(text)).trim())
    .filter((line) => line !== "" && !isOfPage(line))
    .slice(0, 12);
}

const interprets = /^(?:interpreter|translator)\b/i;
const opensQuestions = /(?:begin|start|open|now take|move to|conduct)\b.{0,60}\bquestion|first question/i;

function sentencesIn(
  text: string,
  labels: readonly (Label | undefined)[],
  paragraphs: readonly Paragraph[],
  cast: Cast,
): Sentence[] {
  const names = namesIn(
    text,
    labels.flatMap((label) => label?.speaker ?? []),
  );
  const sentences: Sentence[] = [];
  const isCall = labels.some(Boolean);
  let section: Turn["section"] = isCall ? "header" : "prepared";
  let turn: Turn = { speaker: null, role: "management", section };
  /** Whoever a release quotes last. */
  let voice: Turn | undefined;
  let heading: Span | undefined;
  let opening = false;
  let paragraph = 0;

  const begin = (label: Pick<Label, "speaker" | "asks">) => {
    // Whoever translates says what the other said.
    if (section !== "header" && interprets.test(label.speaker ?? "")) return;
    if (section === "header") section = "prepared";
    if (opening) section = "questions";
    opening = false;
    turn = cast.turnOf(label, section);
  };
  const voiceOf = (speaker: string): Turn => {
    if (voice?.speaker !== speaker || voice.section !== turn.section) voice = { ...turn, speaker };
    return voice;
  };
  const say = (span: Span) => {
    paragraph += 1;
    const quotes = isCall ? [] : quotesIn(text.slice(span.start, span.end));
    for (const { start, end } of sentencesOf(text, span)) {
      const words = text.slice(start, end);
      const hidden = isCall ? unlabelled(words, names) : undefined;
      if (hidden && hidden.speaker !== turn.speaker) begin(hidden);
      const from = hidden ? start + hidden.length : start;
      const quote = quotes.find((each) => start - span.start >= each.start - 1 && start - span.start < each.end);
      const spoken = quote ? voiceOf(quote.speaker) : turn;
      if (/[\p{L}\d]/u.test(words) && !isBoilerplate(words))
        sentences.push({ start: from, end, turn: spoken, paragraph, ...(heading && { heading }) });
      const announces = turn.role === "operator" || end - start < 120;
      if (section === "prepared" && announces && opensQuestions.test(words)) opening = true;
    }
  };

  for (const { kind, start, end, label } of paragraphs) {
    const isSection = kind === "questions" || kind === "remarks";
    // A table of contents names the sections before anyone has spoken.
    if (isSection && section !== "header") section = kind === "questions" ? "questions" : "prepared";
    else if (kind === "heading") {
      heading = { start, end };
      turn = { ...turn };
    } else if (label) begin(label);
    if ((kind === "words" || kind === "label" || kind === "heading") && start < end && text.slice(start, end).trim())
      say({ start, end });
  }
  return sentences;
}
