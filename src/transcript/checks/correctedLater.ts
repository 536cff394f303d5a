import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import type { Check } from "./finding";
import { figuresIn, linesAt } from "./sentence";
import { inSentence, named, quoted } from "./wording";

/** "Sorry, that's 38,000": a number with which somebody puts another right. */
const correction = /\b(?:sorry|correction|my mistake|I misspoke)\b[^\d.?!\n]{0,25}\d+(?:[.,]\d+)*/gi;

/** Characters before a correction within which a number may stand that it puts right. */
const reach = 8000;

const numberIn = (words: string) => {
  const digits = /\d+(?:[.,]\d+)*/.exec(words)?.[0].replaceAll(",", "");
  return digits !== undefined && /^\d+(?:\.\d+)?$/.test(digits) ? new Exact(digits) : null;
};

/** Whether two numbers have the same digits at another scale: 380,000 and 38,000. */
function isOtherScale(figure: Figure, right: Exact): boolean {
  const said = numberIn(figure.text);
  if (!said || said.isZero() || right.isZero() || said.eq(right)) return false;
  const factor = said.div(right);
  return ["0.001", "0.01", "0.1", "10", "100", "1000"].some((each) => factor.eq(each));
}

/** A number that somebody puts right later by its digits at another scale. */
export const correctedLater: Check = ({ figures, text }) => {
  const corrections = [...text.matchAll(correction)];
  const lines = linesAt(
    text,
    corrections.map(({ index }) => index),
  );
  return corrections.flatMap(([words], i) => {
    const { index } = corrections[i]!;
    const right = numberIn(words);
    const wrong = figuresIn({ start: index - reach, end: index }, figures).filter(
      (figure) => figure.value !== null && right !== null && isOtherScale(figure, right),
    );
    const [first] = wrong;
    if (!first) return [];
    return [
      {
        severity: "medium" as const,
        message: `${quoted(first)} for ${inSentence(named(first))} is probably put right in line ${lines[i]!}: “${words}”.`,
        figures: wrong,
      },
    ];
  });
};
