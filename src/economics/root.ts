import { Exact } from "../units/exact";

interface Point {
  readonly x: Exact;
  readonly y: Exact;
}

/**
 * Where a function that is below 0 at `low` and above 0 at `high` is 0, to within `width`.
 *
 * Ridders' method: an exponential through both ends and the middle, so that sums of discounted cash converge in a few
 * steps; the bracket at least halves in each, and the root never leaves it. A guess that is right to `nearness` saves
 * most of them; a wrong one costs two.
 */
export function risingRoot(
  at: (x: Exact) => Exact,
  { low, high, width }: Readonly<Record<"low" | "high" | "width", Exact>>,
  guess: number,
  nearness: number,
): Exact {
  const point = (x: Exact | number): Point => ({ x: new Exact(x), y: at(new Exact(x)) });
  const near = Number.isFinite(guess) ? [point(guess - nearness), point(guess + nearness)] : [];
  let [from, to] = near[0]?.y.lt(0) && near[1]?.y.gt(0) ? (near as [Point, Point]) : [point(low), point(high)];
  let last = from.x;
  for (;;) {
    const half = to.x.minus(from.x).div(2);
    const middle = point(from.x.plus(half));
    const curve = middle.y.times(middle.y).minus(from.y.times(to.y)).sqrt();
    const x = middle.x.minus(half.times(middle.y).div(curve));
    if (x.minus(last).abs().lt(width)) return x;
    const tried = point(x);
    if (tried.y.isZero()) return x;
    // It lies beyond the middle, on the side of the root.
    for (const each of [middle, tried])
      if (each.y.lt(0)) from = each;
      else to = each;
    last = x;
  }
}
