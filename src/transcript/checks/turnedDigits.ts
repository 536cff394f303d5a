import type { Figure, Span, Unread } from "../figure";
import { groupBy } from "./facts";
import type { Check, Evidence, Finding } from "./finding";
import { shareWord, speaksOf } from "./sameSubject";
import { inSentence, named, place, sourced } from "./wording";

/** A number of the text, read or not. */
interface Told extends Span {
  readonly line: number;
  readonly text: string;
  readonly figure?: Figure;
}

/** Shorter numbers are neighbours of each other by chance. */
const fewest = 3;

/** The digits of a number as told, with its decimal point; "" where there are two numbers or too few digits. */
function digitsOf(text: string): string {
  const numbers = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const digits = numbers.length === 1 ? numbers[0].replaceAll(",", "") : "";
  return digits.replace(".", "").length >= fewest ? digits : "";
}

/** What stands around the digits: "$ million"; "" of a bare number, whose unit another names. */
const unitOf = (text: string) =>
  text
    .replace(/\d[\d,]*(?:\.\d+)?/, "#")
    .replace(/[()\s]+/g, " ")
    .trim()
    .toLowerCase();
const ofOneUnit = (a: Told, b: Told) => [unitOf(b.text), "#"].includes(unitOf(a.text)) || unitOf(b.text) === "#";

/** The number with two neighbouring digits changed round, for each such pair. */
function turned(digits: string): readonly string[] {
  const bare = digits.replace(".", "");
  const point = digits.indexOf(".");
  return [...bare].slice(1).flatMap((second, i) => {
    const first = bare.charAt(i);
    if (first === second || (i === 0 && second === "0")) return [];
    const other = `${bare.slice(0, i)}${second}${first}${bare.slice(i + 2)}`;
    return [point < 0 ? other : `${other.slice(0, point)}.${other.slice(point)}`];
  });
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** Whether the sentence of a number that nothing was read of speaks of the same as another number. */
const ofOneThing = (text: string, open: Told, other: Told) =>
  other.figure ? speaksOf(text, open, other.figure) : shareWord(text, open, other);

const subjectOf = ({ figure }: Told) => (figure ? ` for ${inSentence(named(figure))}` : "");
const sourceOf = ({ figure, line }: Told) => (figure ? place(figure) : `line ${line}`);
const inMarks = ({ text }: Told) => `“${text.replace(/\s+/g, " ").trim()}”`;

function finding(open: Told, other: Told): Finding {
  return {
    severity: "medium",
    message: `${inMarks(open)} (line ${open.line}) has the digits of ${inMarks(other)}${subjectOf(other)} (${sourceOf(other)}) turned round. If both are of one thing, one of the two is wrong.`,
    figures: other.figure ? [other.figure] : [],
    line: open.line,
  };
}

const toldBy = ({ figures, unread = [] }: Evidence): readonly Told[] => [
  ...figures.filter(({ value }) => value !== null).map((figure) => ({ ...figure, figure })),
  ...unread.map(({ start, end, line, text }: Unread) => ({ start, end, line, text })),
];

/** Numbers of the same digits, or of one metric and time, that are looked at. */
const most = 12;

/** Figures of one metric and time with digits turned round, which something that narrows one keeps apart. */
function kept(figures: readonly Figure[]): readonly Finding[] {
  const levels = figures.filter(({ value, period, comparison }) => value !== null && period !== null && !comparison);
  const cells = groupBy(levels, ({ metric: id, period, unit, basis }) => JSON.stringify([id, period, unit, basis]));
  return [...cells.values()].flatMap((inCell) => {
    const pairs = inCell.slice(0, most).flatMap((a, i) => inCell.slice(i + 1, most).map((b) => [a, b] as const));
    const pair = pairs.find(
      ([a, b]) =>
        a.line !== b.line &&
        JSON.stringify(a.dimension) !== JSON.stringify(b.dimension) &&
        turned(digitsOf(a.text)).includes(digitsOf(b.text)),
    );
    if (!pair) return [];
    const [a, b] = pair;
    return {
      severity: "medium",
      message: `${named(a)} is ${sourced(a)} and ${named(b)} ${sourced(b)}: the same digits with two of them turned round. If both are of one thing, one of the two is wrong.`,
      figures: [a, b],
    };
  });
}

/** A number without a meaning that is another of its subject with two digits changed round. */
function unreadAgainst(evidence: Evidence): readonly Finding[] {
  const { text, unread = [] } = evidence;
  const byDigits = groupBy(toldBy(evidence), (each) => digitsOf(each.text));
  return unread.flatMap((open): Finding[] => {
    const digits = digitsOf(open.text);
    if (digits === "" || isYear(digits)) return [];
    const others = turned(digits).flatMap((each) => (byDigits.get(each) ?? []).slice(0, most));
    // Who gives both in one line knows of the two.
    if (others.some(({ line }) => line === open.line)) return [];
    const other = others.find(
      (each) =>
        (each.figure !== undefined || each.line < open.line) && ofOneUnit(open, each) && ofOneThing(text, open, each),
    );
    return other ? [finding(open, other)] : [];
  });
}

/** A number that is another of its subject with two neighbouring digits changed round. */
export const turnedDigits: Check = (evidence) => [...kept(evidence.figures), ...unreadAgainst(evidence)];
