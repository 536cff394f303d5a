import type { Figure } from "../figure";
import { daysOf } from "./calendar";
import type { Check, Finding } from "./finding";
import { growthFactor, meets, minus, exactly, over, stated, containsZero } from "./interval";
import { Exact } from "../../units/exact";
import { figuresIn, sentenceAround } from "./sentence";
import { beforeSlip } from "./slip";
import { named, place, sourced, spanAbout, valued } from "./wording";

const cellOf = ({ metric: id, dimension, basis }: Figure) =>
  JSON.stringify([id, dimension, basis === "guidance" || basis === "target"]);
const lastDay = ({ period }: Figure) => (period === null ? null : (daysOf(period)?.last ?? period));

/** The only two levels of a growth rate's metric in its sentence, the later first. */
function levelsBeside(rate: Figure, figures: readonly Figure[], text: string): readonly [Figure, Figure] | null {
  const levels = figuresIn(sentenceAround(text, rate), figures).filter(
    (figure) => figure.value !== null && cellOf(figure) === cellOf(rate),
  );
  const [a, b] = levels.map((figure) => [lastDay(figure), figure] as const);
  if (levels.length !== 2 || !a?.[0] || !b?.[0] || a[0] === b[0] || a[1].unit !== b[1].unit) return null;
  return a[0] > b[0] ? [a[1], b[1]] : [b[1], a[1]];
}

function check(rate: Figure, [now, before]: readonly [Figure, Figure]): Finding | null {
  const [a, b] = [stated(now), stated(before)];
  if (containsZero(a) || containsZero(b) || Number(now.value) * Number(before.value) < 0) return null;
  const ratio = over(a, b);
  if (meets(ratio, growthFactor(rate))) return null;
  const change = minus(ratio, exactly(1));
  const sign = rate.comparison!.direction === "decrease" ? -1 : 1;
  const { low, high } = stated(rate);
  const signed = sign < 0 ? { low: high.neg(), high: low.neg() } : { low, high };
  const corrected = beforeSlip({ value: new Exact(rate.comparison!.change).times(sign), interval: signed }, change);
  const suggestion = corrected && {
    value: corrected.abs().toFixed(),
    unit: "ratio",
    reason: `Fits ${sourced(now)} against ${sourced(before)}.`,
  };
  return {
    severity: "medium",
    message: `${named(rate)} was said to be ${valued(rate)} (${place(rate)}), but ${sourced(now)} against ${sourced(before)} is ${spanAbout(change.low, change.high, "ratio")} with rounding.`,
    figures: corrected ? [rate] : [rate, now, before],
    suggestions: suggestion ? [{ figure: rate, suggestion }] : [],
  };
}

/** A growth rate of no named span beside the two levels that it is of: "from 8.3 to 9.4 million, up 31%". */
export const growthInSentence: Check = ({ figures, text }) =>
  text === ""
    ? []
    : figures
        .filter(({ comparison }) => comparison?.kind === "other" && comparison.multiple === undefined)
        .flatMap((rate) => {
          const levels = levelsBeside(rate, figures, text);
          return (levels && check(rate, levels)) ?? [];
        });
