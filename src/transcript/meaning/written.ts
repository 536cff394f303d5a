import { reportedOf, type Calendar } from "../calendar";
import type { Base } from "../comparison/rules";
import { sector } from "../dimensions";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";
import { kindOfPeriod, type Kind } from "./growth";
import type { Memory } from "./memory";
import type { Scene } from "./scene";

/** A written report of a quarter compares with the year before where it does not say; on a call the quarter before is meant. */
export const writtenKind = ({ sentence }: Scene, { reported }: Calendar): Kind | undefined =>
  sentence.turn.speaker === null && !reported ? "yoy" : undefined;

/** What the heading above a sentence says that its numbers are compared with, or the document of all of them. */
export const kindStated = ({ under }: Scene, { compares }: Memory, calendar: Calendar): Kind | undefined =>
  (under?.compares && kindOfBase(under.compares, calendar)) ?? compares;

const kindOfBase = ({ kind, period }: Base, calendar: Calendar): Kind | undefined =>
  kind ?? kindOfPeriod(period, calendar, reportedOf(calendar)?.end);

/** "All comparisons are to the third quarter of 2024 unless otherwise noted", "changes in brackets are against October". */
const saysOfAll =
  /\b(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to)(?: \w+)? compare(?: \w+){0,2} (?:with|to|against)\b|\b(?:my|our|these|the) comparisons? (?:today )?will be\b|\b(?:all|any|unless)\b[^.;]{0,60}\bcompar(?:isons?|ed|ative)\b|^\W{0,3}(?:\w+ )?comparisons? (?:are|is|refer)\b|\bcomparisons? (?:are|is|made|refer)\b[^.;]{0,60}\bunless\b|\b(?:changes?|percentages?|movements?|variations?)\b[^.;]{0,24}\b(?:in|within|shown in) (?:brackets|parenthes[ei]s)\b/i;

/** What a sentence says that the numbers of the whole document are compared with. */
export function comparedThroughout({ text, start, end }: Scene, calendar: Calendar): Kind | undefined {
  const words = text.slice(start, end);
  const said = words.length <= 400 ? saysOfAll.exec(words) : null;
  if (!said) return undefined;
  const rest = words.slice(said.index);
  // "Comparisons are with the second quarter unless we say year on year"
  const rule = /^[^.;]{0,60}\bcomparisons? [^.;]{6,80}(?=\bunless\b)/i.exec(rest)?.[0] ?? rest;
  const read = recognise(rule, sector);
  const [base] = read.filter(({ dimension }) => dimension === "comparison").map(({ value }) => value as Base);
  const [period] = read.filter(({ dimension }) => dimension === "period").map(({ value }) => value as PeriodPhrase);
  return base ? kindOfBase(base, calendar) : kindOfPeriod(period, calendar, reportedOf(calendar)?.end);
}
