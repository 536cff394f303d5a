import type { Figure, Span } from "../figure";
import type { Statement } from "./facts";
import { sentenceAround } from "./sentence";

/** Mentions of a value that are looked at; who says it more often says it alike. */
const looked = 8;
const mentionsOf = ({ mentions }: Statement) => mentions.slice(0, looked);

const sentenceOf = (text: string, figure: Figure) => {
  const { start, end } = sentenceAround(text, figure);
  return { start, end, words: text.slice(start, end) };
};

/** Whether one sentence gives both values: whoever says it knows of the two. */
export const toldTogether = (text: string, a: Statement, b: Statement): boolean =>
  text !== "" &&
  mentionsOf(a).some((mention) => {
    const sentence = sentenceOf(text, mention);
    return mentionsOf(b).some(({ start, end }) => start >= sentence.start && end <= sentence.end);
  });

const restating =
  /\b(?:restate[ds]?|restatement|recast|revis(?:ed|ion)|as corrected|re-?presented|(?:previously|originally|first) (?:reported|stated|published|printed|announced))\b/i;

/** Words with which a speaker takes a number back or is unsure of it. */
const unsure =
  /\b(?:sorry|pardon|excuse me|I mean|correct(?:ion|ed)?|wrong|mis(?:spoke|stated)|rather|no|not|or|instead)\b|\?/i;

/**
 * Whether one of two values is never said without the other beside it, and nobody takes it back: two things that the
 * same words name, "the direct cost … and the all-in cost".
 */
export const onlyTogether = (text: string, a: Statement, b: Statement): boolean => {
  const within = (each: Statement, other: Statement) =>
    mentionsOf(each).every((mention) => {
      const sentence = sentenceOf(text, mention);
      const beside = mentionsOf(other).some(({ start, end }) => start >= sentence.start && end <= sentence.end);
      return beside && !unsure.test(sentence.words) && !restating.test(sentence.words);
    });
  return text !== "" && (within(a, b) || within(b, a));
};

/** Whether the sentence of one of the values speaks of a restatement. */
export const isRestated = (text: string, a: Statement, b: Statement): boolean =>
  text !== "" &&
  [a, b].some((each) => mentionsOf(each).some((mention) => restating.test(sentenceOf(text, mention).words)));

/** Characters on either side within which a line is taken to begin and end. */
const longest = 1500;

/** The line of the text in which a figure or another span stands. */
export function lineOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  return `${before.slice(before.lastIndexOf("\n") + 1)}${text.slice(start, end)}${after.split("\n", 1)[0]!}`;
}

/** "basic", "diluted" or both, as the lines of a value per share say. */
function sharesCounted(text: string, { mentions }: Statement): string {
  const lines = mentions.slice(0, looked).map((mention) => lineOf(text, mention));
  return ["basic", "diluted"].filter((word) => lines.some((line) => line.toLowerCase().includes(word))).join();
}

/** Whether two values per share count other shares: one basic, one diluted. */
export const ofOtherShares = (text: string, a: Statement, b: Statement): boolean => {
  const [first, second] = [sharesCounted(text, a), sharesCounted(text, b)];
  return first !== second || first === "basic,diluted";
};
