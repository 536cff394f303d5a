import type { Figure, Span } from "../figure";
import { monthNames, monthNumber } from "../months";
import { metric } from "../taxonomy";
import type { Check } from "./finding";
import { figuresIn, sentenceAround } from "./sentence";
import { amount, inSentence, named, quoted } from "./wording";

const dates = new RegExp(`\\b(${monthNames.join("|")})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, "g");
/** "We finished March with …, and as of May 15 …": the month of the balance stands before it. */
const namesItsMonth = (figure: Figure, before: string) =>
  new RegExp(`\\b${monthNames[Number(figure.period!.slice(5, 7)) - 1]}\\b`).test(before);
const quarterEnd = /\b(?:end of|quarter[- ]end|year[- ]end|month[- ]end)\b/i;

/** "Up 1.2 exahash from March 31": a day that a level is compared with. */
const comparing =
  /\b(?:from|since|than|versus|vs\.?|against|over|compared (?:to|with))(?: the| that of| those of)?\s+(?:at |on |as of )?$/i;

/** The days that a sentence names, as MM-DD, but for those it compares with. */
const daysIn = (sentence: string) =>
  [...sentence.matchAll(dates)]
    .filter(({ index }) => !comparing.test(sentence.slice(Math.max(0, index - 40), index)))
    .map(([, month, day]) => `${String(monthNumber(month!)).padStart(2, "0")}-${day!.padStart(2, "0")}`);

const isBalance = ({ metric: id, period, basis, value }: Figure) =>
  metric(id).time === "instant" && basis === "actual" && value !== null && /^\d{4}-\d{2}-\d{2}$/.test(period ?? "");

/** The words between semicolons in which a figure stands. */
function clauseAround(text: string, figure: Figure): Span {
  const { start, end } = sentenceAround(text, figure);
  const before = text.slice(start, figure.start).lastIndexOf(";");
  const after = text.slice(figure.end, end).indexOf(";");
  return { start: start + before + 1, end: after < 0 ? end : figure.end + after };
}

/** A balance taken as of one day in a sentence that names another. */
export const otherDate: Check = ({ figures, text }) =>
  figures.filter(isBalance).flatMap((figure) => {
    const span = clauseAround(text, figure);
    const clause = text.slice(span.start, span.end);
    const taken = figuresIn(span, figures).map(({ period }) => period?.slice(5));
    const days = daysIn(clause).filter((day) => day === figure.period!.slice(5) || !taken.includes(day));
    if (days.length === 0 || quarterEnd.test(clause) || days.includes(figure.period!.slice(5))) return [];
    if (namesItsMonth(figure, text.slice(span.start, figure.start))) return [];
    const [, month, day] = [...clause.matchAll(dates)].find((each) => daysIn(each[0])[0] === days[0])!;
    const value = amount(figure.value!, figure.unit);
    return [
      {
        severity: "medium" as const,
        message: `${quoted(figure)} stands in a sentence dated ${month} ${day}, but ${inSentence(named(figure))} of ${value} is taken as of ${figure.period}. Check the date.`,
        figures: [figure],
      },
    ];
  });
