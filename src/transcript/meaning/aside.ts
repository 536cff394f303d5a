import type { Span } from "../figure";
import type { PeriodPhrase } from "../period/rules";
import { between, isRest, type Quantity, type Said, type Scene } from "./scene";

/** The words between the bracket that is open before a number and the number: "(Q3 2024: ". */
const bracket = /\(([^()]{0,80})$/;

/** What may stand between a time and the number that is told of it: "in Q2 it was", "the second quarter was". */
export const itWas =
  /^,? (?:(?:it|that|this|the number|the figure) )?(?:was|were|had been|came to|stood at) (?:(?:only|just|plus|about|around|still) )?$/i;

/** "hosting $54.9 million, pcp $48.2 million", "…, in Q2 it was 34,900": a time that stands before its number. */
const opensClause = (scene: Scene, period: Span, next: Quantity) =>
  (/^\s{1,2}$/.test(between(scene, period.end, next.from)) || itWas.test(between(scene, period.end, next.from))) &&
  scene.quantities.some(({ end }) => end <= period.start) &&
  /(?:[,;]\s(?:and |but |while )?|\s(?:and|but|while) )(?:in |for |at |on |as of )?(?:the )?$/i.test(
    between(scene, scene.start, period.start),
  );

/** A time that heads the number after it in brackets: "(Q3 2024: $61,122)", "(August: 28.6 EH/s; July: 27.9 EH/s)". */
export const headsNext = (scene: Scene, period: Span, next: Quantity) =>
  opensClause(scene, period, next) ||
  (/^\s{0,2}(?::|[–—=-])?\s{0,2}\$?$/.test(between(scene, period.end, next.from)) &&
    /\((?:[^()]{0,80}[;,])?\s{0,2}(?:(?:vs\.?|versus|from|in|at|for|as of)\s)?(?:the\s)?$/i.test(
      between(scene, scene.start, period.start).slice(-100),
    ));

const inBrackets =
  /\b(?:figures|numbers|amounts|comparatives|values|data|results|those)\b[^.;]{0,16}\b(?:in|within|given in|shown in) (?:brackets|parenthes[ei]s)\b|\b(?:brackets|parenthes[ei]s) (?:refer|show|are|give|contain|denote|indicate|relate)\b/i;

const ofYearBefore =
  /\b(?:(?:prior|previous|last|preceding)[- ]year|year[- ](?:ago|earlier|before)|corresponding|comparatives?|same (?:period|quarter|half|month))\b/i;

/** "Figures in brackets refer to the same period of 2024"; nothing where it does not say to which. */
export function timeOfBrackets({ text, start, end, periods, bases }: Scene): PeriodPhrase | undefined {
  const words = text.slice(start, end);
  if (!inBrackets.test(words)) return undefined;
  const last = /\b(?:prior|previous|preceding|last)[- ](quarter|month)\b/i.exec(words)?.[1]?.toLowerCase();
  if (last) return { unit: last as "quarter" | "month", shift: -1 };
  return (
    periods[0]?.value ??
    bases[0]?.value.period ??
    (ofYearBefore.test(words) ? { unit: "reported", shift: -4 } : undefined)
  );
}

/** A number alone in brackets after another: "US$38.1 million (27.0)". */
export function isInBrackets(scene: Scene, { from, end }: Pick<Quantity, "from" | "end">): boolean {
  // What money has in brackets is taken with them.
  const isWhole = scene.text.charAt(from) === "(" && scene.text.charAt(end - 1) === ")";
  const opening = `${between(scene, scene.start, from)}${isWhole ? "(" : ""}`;
  const follows = /\d[^()]{0,40} \($/.test(opening) || (isRest(scene) && /^ ?\($/.test(opening));
  return follows && (isWhole || /^ ?%?\)/.test(between(scene, end, Math.min(scene.end, end + 3))));
}

/** "(Q3 2024: $61,122)", "(2.48 on June 30)", "(prior: 17.9%)": in brackets after a number, the same of another time. */
export function isAside(scene: Scene, { from, end }: Quantity): boolean {
  const opening = between(scene, scene.start, from);
  const inside = bracket.exec(opening.slice(-120));
  if (!inside || !(isRest(scene) || scene.quantities.some((each) => each.end <= from))) return false;
  if (
    /^\s*(?:vs\.?|versus|compared (?:to|with)|prior|previous|previously|from|was)\b[^:]{0,24}:?\s*$/i.test(inside[1]!)
  )
    return true;
  const open = from - inside[1]!.length;
  const times: readonly Said<unknown>[] = [...scene.periods, ...scene.bases];
  if (/:\s*\$?$/.test(inside[1]!)) return times.some(({ start }) => start >= open && start < from);
  const close = scene.text.indexOf(")", end);
  const after = close >= 0 && close <= scene.end && close - end <= 60 ? close : end;
  return inside[1]!.trim() === "" && times.some(({ start, end: to }) => start >= end && to <= after);
}
