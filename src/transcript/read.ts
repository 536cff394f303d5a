import { calendarOf, reportedOf } from "./calendar";
import { checkCallInSteps } from "./checks/check";
import { documentOf, lineAt, type Document } from "./document/document";
import { legible, type Legible } from "./document/legible";
import { linesOf } from "./document/lines";
import type { Call, CallDocument, Figure, Span, Unread } from "./figure";
import { figuresOf } from "./meaning/figures";
import { withShares } from "./meaning/sharesCounted";

/** How far a reading has come, for whoever waits: `done` of `of` sentences. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Reads a call: text → turns and sentences → readings → figures → checks. Reads anything, refuses nothing. */
export function readCall(text: string): Call {
  const steps = readCallInSteps(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, pausing on the way so that a window can show how far it has come. */
export function* readCallInSteps(text: string): Generator<Progress, Call> {
  const plain = legible(text);
  yield { step: "Finding sentences", done: 0, of: 1 };
  const document = documentOf(plain.text);
  const placed = placing(text, plain);
  const figures: Figure[] = [];
  const unread: Unread[] = [];
  const quoted: Figure[] = [];
  const of = document.sentences.length;
  let done = 0;
  for (const sentence of figuresOf(document)) {
    for (const figure of sentence.figures)
      figures.push({ id: `f${figures.length + 1}`, ...withShares(text, placed(figure)) });
    for (const number of sentence.unread) unread.push(placed(number));
    for (const figure of sentence.quoted ?? []) quoted.push({ id: `q${quoted.length + 1}`, ...placed(figure) });
    done = Math.min(done + 1, of);
    yield { step: "Reading figures", done, of };
  }
  const about = aboutOf(document, text);
  const checks = checkCallInSteps({ document: about, figures, text, quoted, unread });
  for (;;) {
    const { done: checked, value } = checks.next();
    if (checked) return { document: about, ...value, unread };
    yield { step: "Checking figures", done: of, of };
  }
}

/** Puts what was read where it stands in the untouched text. */
function placing(text: string, { origin }: Legible) {
  const lines = linesOf(text).map(({ start }) => start);
  return <T extends Span & { readonly text: string; readonly line: number }>(read: T): T => {
    const span = origin(read);
    return { ...read, ...span, text: text.slice(span.start, span.end), line: lineAt(lines, span.start) };
  };
}

function aboutOf({ heading }: Document, text: string): CallDocument {
  const calendar = calendarOf(heading);
  const { company, ticker, title, date } = heading;
  return {
    company,
    ticker,
    period: heading.quarter || heading.span || heading.announces ? (reportedOf(calendar)?.label ?? null) : null,
    date,
    title,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    characters: text.length,
  };
}
