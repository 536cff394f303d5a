import { Exact } from "../../units/exact";
import type { Figure, Span } from "../figure";
import type { Check, Finding } from "./finding";
import { speaksOf } from "./sameSubject";
import { lineAt } from "./sentence";
import { amount, inSentence, named, place, quoted } from "./wording";

/** Words with which somebody comes back to what he said. */
const opening =
  /\b(?:correct (?:one|a|some|my|that|this|the)|(?:one|a|quick|small) correction|I misspoke|I may have (?:said|misspoken)|(?<!\bas )I (?:think I |believe I |had )?said|earlier I said)\b/gi;

/** Corrections that are looked at; nobody makes as many. */
const most = 200;

/** Characters behind such words in which the two numbers stand. */
const window = 240;

const number = "(?<![\\d.,])[$€£]?(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)";
/** "54, not 60", "54 and not 60". */
const rightThenWrong = new RegExp(`${number}[^\\d.?!\\n]{0,24}[, ] ?not (?:the )?${number}`);
/** "I said 14.0, it's 14.6", "said it was 14.0 and it should have been 14.6". */
const wrongThenRight = new RegExp(
  `\\bsaid\\b[^\\d?!\\n]{0,60}${number}[^\\d?!\\n]{0,24}\\b(?:it['’]s|it is|it should be|it should have been|that should be|that should have been|it is actually|but it was)(?: actually| really| in fact)? ${number}`,
);

const numeric = (digits: string) => new Exact(digits.replaceAll(",", "").replace(/\.$/, ""));

/** The number taken back and the one in its place, in the words behind an opening. */
function correctionIn(words: string): Correction | null {
  const turned = rightThenWrong.exec(words);
  if (turned) return { right: numeric(turned[1]!), wrong: numeric(turned[2]!), said: turned[0] };
  const straight = wrongThenRight.exec(words);
  return straight && { wrong: numeric(straight[1]!), right: numeric(straight[2]!), said: straight[0] };
}

const saidNumber = ({ text }: Figure) => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : numeric(digits);
};

/** The figures before a place that say the number taken back, of what the words there speak of. */
const takenBack = (at: number, wrong: Exact, { figures, text }: Parameters<Check>[0]) =>
  figures.filter(
    (figure) =>
      figure.value !== null &&
      figure.end <= at &&
      saidNumber(figure)?.eq(wrong) &&
      speaksOf(text, { start: at, end: at }, figure),
  );

interface Correction {
  readonly wrong: Exact;
  readonly right: Exact;
  readonly said: string;
}

/** The right number itself, where the wrong one was not read: whoever loads it should know of the other. */
function inPlace({ figures }: Parameters<Check>[0], span: Span, { right, said }: Correction, line: number): Finding[] {
  const told = figures.filter(
    (figure) =>
      figure.value !== null && figure.start < span.end && figure.end > span.start && saidNumber(figure)?.eq(right),
  );
  const [figure] = told;
  if (!figure) return [];
  return [
    {
      severity: "medium",
      message: `${quoted(figure)} for ${inSentence(named(figure))} (line ${line}) puts right what was said before: “${said.replace(/\s+/g, " ")}”.`,
      figures: told,
    },
  ];
}

/** A number that somebody puts right later: "I said the restricted cash was 14.0, it's 14.6". */
export const ownCorrection: Check = (evidence) => {
  const { text } = evidence;
  let last = -window;
  return [...text.matchAll(opening)].slice(0, most).flatMap(({ index }): Finding[] => {
    // "One correction, I think I said …" opens once.
    if (index - last < window) return [];
    const words = text.slice(index, index + window);
    const found = correctionIn(words);
    if (!found || found.wrong.isZero() || found.wrong.eq(found.right)) return [];
    const at = index + words.indexOf(found.said);
    const wrong = takenBack(at, found.wrong, evidence);
    const [figure] = wrong;
    const line = lineAt(text, index);
    last = index;
    if (!figure) return inPlace(evidence, { start: at, end: at + found.said.length }, found, line);
    const value = new Exact(figure.value!).times(found.right).div(found.wrong);
    const reason = `Put right in line ${line}: “${found.said.replace(/\s+/g, " ")}”.`;
    const suggestion = { value: value.toFixed(), unit: figure.unit, reason };
    return [
      {
        severity: "medium",
        message: `${quoted(figure)} for ${inSentence(named(figure))} (${place(figure)}) is put right in line ${line}: “${found.said.replace(/\s+/g, " ")}”. ${amount(value, figure.unit)} is meant.`,
        figures: wrong,
        suggestions: wrong.map((each) => ({ figure: each, suggestion })),
      },
    ];
  });
};
