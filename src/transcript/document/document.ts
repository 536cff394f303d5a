import type { Span } from "../figure";
import { Above } from "./above";
import { isBoilerplate } from "./boilerplate";
import { dateIn } from "./dates";
import { ofOthers } from "./digest";
import { english } from "./english";
import { clausesOf, type Clause } from "./clauses";
import { cutAtSpeakers } from "./fused";
import { isOfPage, withoutPages } from "./furniture";
import { withGroupedDigits } from "./grouped";
import { headingOf, type Heading } from "./heading";
import { headingMarks } from "./heads";
import { hostsIn } from "./hosts";
import { introducedIn } from "./introduced";
import { datelineOf } from "./kind";
import { labelsOf } from "./labels";
import { linesOf, type Line } from "./lines";
import { paragraphsIn, unbroken, type Paragraph } from "./paragraphs";
import { participantsIn } from "./participants";
import { handsOver, opensQuestions } from "./questions";
import { quotesIn } from "./quotes";
import { sentencesOf } from "./sentences";
import { namesIn, unlabelled, type Label } from "./speakers";
import { summaryIn } from "./summary";
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
  /** What else stands above it, the nearest first: the points that it is a point of, the words that lead in to its list. */
  readonly above?: readonly Span[];
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
  const read = withGroupedDigits(english(text));
  const all = withoutPages(cutAtSpeakers(linesOf(read)));
  const tables = tablesIn(all);
  const lines = outside(all, tables);
  const participants = participantsIn(lines);
  const { labels, posts } = labelsOf(lines, participants);
  const paragraphs = paragraphsIn(lines, labels, new Set([...participants.lines, ...posts]));
  const words = unbroken(read, lines, paragraphs);
  const named = headingOf(titlesOf(lines, labels), read.slice(0, openingLength), read);
  // A page in two languages may be dated in the other.
  const heading = { ...named, date: named.date ?? dateIn(text.slice(0, openingLength)) };
  const isCall = labels.some(Boolean);
  const kept: Kept = {
    summary: summaryIn(lines, isCall ? labels.findIndex(Boolean) : 0),
    others: isCall ? new Set() : ofOthers(lines, heading),
  };
  return {
    text: words,
    heading,
    lines: lines.map(({ start }) => start),
    sentences: sentencesIn(
      words,
      lines,
      kept,
      labels,
      paragraphs,
      new Cast(
        labels,
        { ...participants, analysts: new Set([...participants.analysts, ...hostsIn(lines, labels)]) },
        introducedIn(words),
      ),
    ),
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

/** Lines that are not what their place makes them. */
interface Kept {
  /** Read though they stand above the first speaker. */
  readonly summary: ReadonlySet<number>;
  /** They tell of another company. */
  readonly others: ReadonlySet<number>;
}

function sentencesIn(
  text: string,
  lines: readonly Line[],
  { summary, others }: Kept,
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
  const above = new Above(text);
  let over: readonly Span[] = [];
  /** The line that opens the text of a release: above it stand its titles. */
  const opensAt = lines.findIndex((each) => datelineOf(each.text) > 0);
  let opening = false;
  let paragraph = 0;
  /** What was said last, and whether anything was asked in this turn. */
  let [spoken, asked] = ["", false];

  const begin = (label: Pick<Label, "speaker" | "asks">) => {
    // Whoever translates says what the other said.
    if (section !== "header" && interprets.test(label.speaker ?? "")) return;
    if (section === "header") section = "prepared";
    if (opening || (turn.role === "operator" && cast.isCalled(label.speaker))) section = "questions";
    opening = false;
    turn = cast.turnOf(label, section, { role: turn.role, handsOver: handsOver(spoken), asks: asked });
    [spoken, asked] = ["", false];
  };
  const voiceOf = (speaker: string): Turn => {
    if (voice?.speaker !== speaker || voice.section !== turn.section) voice = { ...turn, speaker };
    return voice;
  };
  const say = (span: Span, line: number) => {
    paragraph += 1;
    if (section === "header") turn = { ...turn, section: summary.has(line) ? "prepared" : section };
    const role = others.has(line) ? "another" : turn.role === "another" ? "management" : turn.role;
    if (role !== turn.role) turn = { ...turn, role };
    const quotes = isCall ? [] : quotesIn(text.slice(span.start, span.end));
    for (const { start, end } of sentencesOf(text, span)) {
      const words = text.slice(start, end);
      const hidden = isCall ? unlabelled(words, names) : undefined;
      if (hidden && hidden.speaker !== turn.speaker) begin(hidden);
      const from = hidden ? start + hidden.length : start;
      const quote = quotes.find((each) => start - span.start >= each.start - 1 && start - span.start < each.end);
      const clauses: Clause[] = isCall ? [{ start: from, end }] : clausesOf(text, { start: from, end }, line < opensAt);
      if (/[\p{L}\d]/u.test(words) && !isBoilerplate(words))
        for (const clause of clauses) {
          const heads = clause.head ? [clause.head, ...over] : over;
          sentences.push({
            start: clause.start,
            end: clause.end,
            turn: quote ? voiceOf(quote.speaker) : turn,
            paragraph,
            ...(heading && { heading }),
            ...(heads.length > 0 && { above: heads }),
          });
        }
      const announces = turn.role === "operator" || end - start < 120;
      if (section === "prepared" && announces && opensQuestions(words)) opening = true;
      [spoken, asked] = [words, asked || words.trimEnd().endsWith("?")];
    }
  };

  for (const { kind, start, end, label, first } of paragraphs) {
    if (!isCall) over = above.of({ start, end, line: lines[first]!.text, heads: kind === "heading" });
    const isSection = kind === "questions" || kind === "remarks";
    // A table of contents names the sections before anyone has spoken.
    if (isSection && section !== "header") section = kind === "questions" ? "questions" : "prepared";
    else if (kind === "heading") {
      heading = { start, end };
      turn = { ...turn };
    } else if (label) begin(label);
    if ((kind === "words" || kind === "label" || kind === "heading") && start < end && text.slice(start, end).trim())
      say({ start, end }, first);
  }
  return sentences;
}
