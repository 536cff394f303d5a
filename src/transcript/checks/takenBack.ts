import type { Figure } from "../figure";
import type { Check, Finding } from "./finding";
import { figuresIn, wordsAround } from "./sentence";
import { inSentence, named, quoted, valued } from "./wording";

const regret =
  "(?:sorry|excuse me|pardon me|correction|make that|scratch that|my mistake|my bad|I misspoke|wrong (?:column|line|page|number))";

/** "131, excuse me, 113", also across a full stop: the words that take a number back, up to the right one. */
const takingBack = new RegExp(`^[^\\d?\\n]{0,40}\\b${regret}\\b[^\\d.?!\\n]{0,25}\\d+(?:[.,]\\d+)*`, "i");

/** Characters behind a figure in which it is taken back. */
const reach = 140;

const regrets = new RegExp(`\\b${regret}\\b`, "i");
const denied = /\bnot (?:the )?[$€£]?$/i;

/** The number that replaces a figure, if it was read as one of the same kind. */
function replacement(figure: Figure, words: string, figures: readonly Figure[]): Figure | undefined {
  const behind = { start: figure.end, end: figure.end + words.length + reach };
  return figuresIn(behind, figures).find(
    ({ start, unit, value }) => value !== null && unit === figure.unit && start < figure.end + words.length,
  );
}

function check(figure: Figure, text: string, figures: readonly Figure[]): Finding | null {
  const behind = takingBack.exec(text.slice(figure.end, figure.end + reach))?.[0];
  const { before } = wordsAround(text, figure);
  const not = denied.exec(before.slice(-12))?.[0];
  if (behind === undefined && (not === undefined || !regrets.test(before.slice(-reach)))) return null;
  const words = behind ?? `${not!}${figure.text}`;
  const right = behind === undefined ? undefined : replacement(figure, behind, figures);
  return {
    severity: "medium",
    message: `${quoted(figure)} for ${inSentence(named(figure))} is taken back: “${words.trim()}”.${right ? ` ${valued(right)} is meant.` : ""}`,
    figures: [figure],
    suggestions: right
      ? [{ figure, suggestion: { value: right.value!, unit: right.unit, reason: "Said at once in its place." } }]
      : [],
  };
}

/** A number that the speaker takes back at once. */
export const takenBack: Check = ({ figures, text }) =>
  text === "" ? [] : figures.flatMap((figure) => check(figure, text, figures) ?? []);
