import { asNumber } from "../coerce";
import { fail } from "../operand";
import { aggregate, eachValue, numbersIn, whole, type Native } from "./native";

const none = (name: string) => fail("#DIV/0!", `${name}: there are no numbers.`);

const mean = (numbers: readonly number[], name = "AVERAGE") =>
  numbers.length === 0 ? none(name) : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean square distance from the mean; `lost` is 1 for a sample, 0 for a population. */
function variance(numbers: readonly number[], lost: 0 | 1, name: string): number {
  if (numbers.length <= lost) none(name);
  const middle = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0) / (numbers.length - lost);
}

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** Between the two neighbours, counted from 0 for the smallest to 1 for the largest. */
function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1)
    fail("#NUM!", `A percentile needs numbers and 0 to 1, got ${share}.`);
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
}

const ordered = (name: string, pick: (sorted: number[], k: number) => number | undefined) =>
  whole(2, 2, (range, k) => {
    const place = asNumber(numbersIn([k])[0] ?? null);
    const numbers = ascending(numbersIn([range]));
    return pick(numbers, place) ?? fail("#NUM!", `${name}: needs 1 to ${numbers.length}, got ${place}.`);
  });

export const statistics: Readonly<Record<string, Native>> = {
  MIN: aggregate((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MAX: aggregate((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  AVERAGE: aggregate((numbers) => mean(numbers)),
  MEDIAN: aggregate((numbers) => (numbers.length ? percentile(numbers, 0.5) : fail("#NUM!", "MEDIAN: no numbers."))),
  "STDEV.S": aggregate((numbers) => Math.sqrt(variance(numbers, 1, "STDEV.S"))),
  "STDEV.P": aggregate((numbers) => Math.sqrt(variance(numbers, 0, "STDEV.P"))),
  "VAR.S": aggregate((numbers) => variance(numbers, 1, "VAR.S")),
  "VAR.P": aggregate((numbers) => variance(numbers, 0, "VAR.P")),
  "PERCENTILE.INC": whole(2, 2, (range, share) => percentile(numbersIn([range]), numbersIn([share])[0] ?? 0)),
  LARGE: ordered("LARGE", (sorted, k) => sorted[sorted.length - Math.ceil(k)]),
  SMALL: ordered("SMALL", (sorted, k) => sorted[Math.ceil(k) - 1]),
  COUNT: whole(1, Infinity, (...ranges) => {
    const values = [...eachValue(ranges)];
    return values.filter(({ value }) => typeof value === "number").length;
  }),
  COUNTA: whole(1, Infinity, (...ranges) => [...eachValue(ranges)].filter(({ value }) => value !== null).length),
  COUNTBLANK: whole(
    1,
    1,
    (range) => [...eachValue([range])].filter(({ value }) => value === null || value === "").length,
  ),
};
