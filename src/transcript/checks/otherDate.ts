import type { Figure } from "../figure";
import { monthNames, monthNumber } from "../months";
import { metric } from "../taxonomy";
import type { Check } from "./finding";
import { sentenceAround } from "./sentence";
import { amount, inSentence, named, quoted } from "./wording";

const dates = new RegExp(`\\b(${monthNames.join("|")})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, "g");
/** "We finished March with …, and as of May 15 …": the month of the balance stands before it. */
const namesItsMonth = (figure: Figure, before: string) =>
  new RegExp(`\\b${monthNames[Number(figure.period!.slice(5, 7)) - 1]}\\b`).test(before);
const quarterEnd = /\b(?:end of|quarter[- ]end|year[- ]end|month[- ]end)\b/i;

/** The days that a sentence names, as MM-DD. */
const daysIn = (sentence: string) =>
  [...sentence.matchAll(dates)].map(
    ([, month, day]) => `${String(monthNumber(month!)).padStart(2, "0")}-${day!.padStart(2, "0")}`,
  );

const isBalance = ({ metric: id, period, basis, value }: Figure) =>
  metric(id).time === "instant" && basis === "actual" && value !== null && /^\d{4}-\d{2}-\d{2}$/.test(period ?? "");

/** A balance taken as of one day in a sentence that names another. */
export const otherDate: Check = ({ figures, text }) =>
  figures.filter(isBalance).flatMap((figure) => {
    const span = sentenceAround(text, figure);
    const sentence = text.slice(span.start, span.end);
    const days = daysIn(sentence);
    if (days.length === 0 || quarterEnd.test(sentence) || days.includes(figure.period!.slice(5))) return [];
    if (namesItsMonth(figure, text.slice(span.start, figure.start))) return [];
    const [, month, day] = [...sentence.matchAll(dates)][0]!;
    const value = amount(figure.value!, figure.unit);
    return [
      {
        severity: "medium" as const,
        message: `${quoted(figure)} stands in a sentence dated ${month} ${day}, but ${inSentence(named(figure))} of ${value} is taken as of ${figure.period}. Check the date.`,
        figures: [figure],
      },
    ];
  });
