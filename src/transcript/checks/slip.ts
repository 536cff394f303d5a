import { Exact } from "../../units/exact";
import { meets, type Interval } from "./interval";

const factors = ["0.001", "0.01", "0.1", "10", "100", "1000"];

/** The number with two neighbouring digits changed round, for each pair that differs. */
function swapped(value: Exact): readonly Exact[] {
  const digits = value.toFixed();
  const places = [...digits].flatMap((each, i) => (/\d/.test(each) ? [i] : []));
  return places.slice(1).flatMap((second, i) => {
    const first = places[i]!;
    const [a, b] = [digits.charAt(first), digits.charAt(second)];
    if (a === b || (i === 0 && b === "0")) return [];
    return new Exact(`${digits.slice(0, first)}${b}${digits.slice(first + 1, second)}${a}${digits.slice(second + 1)}`);
  });
}

/** The one number that a usual slip turns into the stated one, neighbours changed round or another scale, and that fits. */
export function beforeSlip({ value, interval }: { value: Exact; interval: Interval }, needed: Interval): Exact | null {
  const half = interval.high.minus(interval.low).div(2);
  const near = (each: Exact, within: Exact) => ({ low: each.minus(within), high: each.plus(within) });
  const fits = [
    ...swapped(value).filter((each) => meets(near(each, half), needed)),
    ...factors
      .map((factor) => new Exact(factor))
      .filter((factor) => meets(near(value.times(factor), half.times(factor)), needed))
      .map((factor) => value.times(factor)),
  ];
  const [only] = fits;
  return only && fits.every((each) => each.eq(only)) ? only : null;
}

/** The number to as many digits as the stated one has, if such a number fits. */
export function asStated({ interval }: { interval: Interval }, needed: Interval): Exact | null {
  const half = interval.high.minus(interval.low).div(2);
  if (half.isZero()) return null;
  const unit = half.times(2);
  const rounded = needed.low.plus(needed.high).div(2).div(unit).round().times(unit);
  return meets({ low: rounded.minus(half), high: rounded.plus(half) }, needed) ? rounded : null;
}
