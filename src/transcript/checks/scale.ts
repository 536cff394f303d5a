import { Exact } from "../../units/exact";
import { metric } from "../taxonomy";

/** Slips of scale that occur in speech, the likeliest first: cents for dollars, thousands for millions. */
const slips = ["0.01", "0.001", "1000", "100", "0.000001", "1000000"];

/** Power is never this cheap a kilowatt-hour unless it is free or paid for: the unit is another. */
const nearlyFree = 0.002;
export const isNearlyFree = (id: string, value: Exact): boolean =>
  id === "electricity_price" && value.gt(0) && value.lt(nearlyFree);

export const inRange = (id: string, value: Exact): boolean => {
  const [low, high] = metric(id).range;
  return value.gte(low) && value.lte(high) && !isNearlyFree(id, value);
};

/** The same digits at the nearest usual scale at which the metric is plausible; null if there is none. */
export function plausibleScale(id: string, value: Exact): { readonly value: Exact; readonly factor: string } | null {
  const factor = slips.find((each) => inRange(id, value.times(each)) && !value.isZero());
  return factor === undefined ? null : { value: value.times(factor), factor };
}
