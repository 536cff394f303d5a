import { calendarOf, quarterLabel } from "./calendar";
import { checkCall } from "./checks/check";
import { documentOf, type Document } from "./document/document";
import type { Call, CallDocument, Figure, Unread } from "./figure";
import { figuresOf } from "./meaning/figures";

/** How far a reading has come, for whoever waits: `done` of `of` sentences. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Sentences between two reports of progress. */
const stride = 40;

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
  const document = documentOf(text);
  const figures: Figure[] = [];
  const unread: Unread[] = [];
  let done = 0;
  for (const sentence of figuresOf(document)) {
    for (const figure of sentence.figures) figures.push({ id: `f${figures.length + 1}`, ...figure });
    unread.push(...sentence.unread);
    if (done % stride === 0) yield { step: "Reading figures", done, of: document.sentences.length };
    done += 1;
  }
  yield { step: "Checking figures", done, of: document.sentences.length };
  const about = aboutOf(document);
  return { document: about, ...checkCall(about, figures, text), unread };
}

function aboutOf({ heading, lines, text }: Document): CallDocument {
  const calendar = calendarOf(heading);
  const { company, ticker, title, date } = heading;
  return {
    company,
    ticker,
    period: heading.quarter && calendar.quarter !== null ? quarterLabel(calendar, calendar.quarter) : null,
    date,
    title,
    lines: lines.length - (text.endsWith("\n") ? 1 : 0),
    characters: text.length,
  };
}
