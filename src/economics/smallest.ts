/**
 * The smallest whole number from `low` to `high` for which a claim holds that holds for all larger ones; `high` if none.
 *
 * A guess that is right costs two tests; a wrong one is no more than a start.
 */
export function smallest(low: number, high: number, holds: (n: number) => boolean, guess = low): number {
  const first = Math.min(Math.max(Math.round(guess) || low, low), high);
  let [from, to] = [low, high];
  for (const n of [first, first - 1]) {
    if (n < from || n >= to) continue;
    if (holds(n)) to = n;
    else from = n + 1;
  }
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
