import type { Magnitude } from "../magnitude";
import type { Sense } from "../meaning/mentions";
import { magnitudeFor, type MoneyOf } from "./magnitude";
import type { Stated } from "./stated";
import type { Unit } from "./unit";

/** A cell that holds a level, taken apart, with the money of its column. */
export interface Level {
  readonly stated: Stated;
  readonly money: MoneyOf;
}

/** What a row is of, with the amounts of its levels in the unit of the metric. */
export interface RowMetric {
  readonly sense: Sense;
  readonly magnitudes: readonly Magnitude[];
}

/**
 * The one metric of a row: of what its label may name, what all its numbers can be. Of money and a count the statement
 * of a scale decides; nothing where two remain.
 */
export function rowMetric(
  readings: readonly (readonly Sense[])[],
  levels: readonly Level[],
  units: readonly Unit[],
): RowMetric | undefined {
  for (const senses of readings) {
    const fitting = senses.flatMap((sense) => {
      const magnitudes = levels.map(({ stated, money }) => magnitudeFor(sense.metric, stated, units, money));
      return magnitudes.every((each) => each !== undefined) ? [{ sense, magnitudes: magnitudes as Magnitude[] }] : [];
    });
    if (fitting.length === 1) return fitting[0];
    const inMoney = fitting.filter(({ sense }) => sense.metric.unit === "USD");
    if (
      fitting.length > 1 &&
      inMoney.length === 1 &&
      levels.some(({ stated, money }) => stated.currency ?? money.scale)
    )
      return inMoney[0];
    // What the label says is known; that its numbers do not fit is no reason to look for another meaning of it.
    if (senses.length) return undefined;
  }
  return undefined;
}
