import { Exact } from "../units/exact";

/**
 * Where a function that is above 0 at `low` and below 0 at `high` is 0, to within `width`.
 *
 * Ridders' method: an exponential through both ends and the middle, so that sums of discounted cash converge in a few
 * steps; the bracket at least halves in each, and the root never leaves it.
 */
export function fallingRoot(at: (x: Exact) => Exact, low: Exact, high: Exact, width: Exact): Exact {
  let [from, to] = [
    { x: low, y: at(low) },
    { x: high, y: at(high) },
  ];
  let last = low;
  for (;;) {
    const half = to.x.minus(from.x).div(2);
    const middle = { x: from.x.plus(half), y: at(from.x.plus(half)) };
    const curve = middle.y.times(middle.y).minus(from.y.times(to.y)).sqrt();
    const x = middle.x.plus(half.times(middle.y).div(curve));
    if (half.lt(width) || x.minus(last).abs().lt(width)) return x;
    const tried = { x, y: at(x) };
    if (tried.y.isZero()) return x;
    const inOrder = middle.x.lt(x) ? [middle, tried] : [tried, middle];
    for (const point of inOrder) {
      if (point.y.gt(0)) from = point;
      else {
        to = point;
        break;
      }
    }
    last = x;
  }
}
