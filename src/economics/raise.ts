import { Exact } from "../units/exact";

/** x, x², x⁴ … of numbers that are raised again and again: the daily factors of a sheet's assumptions. */
const squares = new WeakMap<Exact, Exact[]>();

/** A number to a whole power of 0 or more, from kept squares; the last few of 40 digits are rounding. */
export function raise(x: Exact, exponent: number): Exact {
  if (x.eq(1)) return x;
  const known = squares.get(x) ?? [x];
  squares.set(x, known);
  let product = new Exact(1);
  for (let i = 0, rest = exponent; rest > 0; i++, rest = Math.floor(rest / 2)) {
    const square = (known[i] ??= known[i - 1]!.times(known[i - 1]!));
    if (rest % 2 === 1) product = product.times(square);
  }
  return product;
}
