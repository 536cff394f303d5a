/**
 * The value below which so many per cent of sorted values lie, interpolated between the two nearest ranks.
 *
 * Type 7 of Hyndman and Fan (1996), that of PERCENTILE.INC. Where the upper of the two is infinite, so is the result.
 */
export function quantile(sorted: ArrayLike<number>, perCent: number): number {
  const places = (sorted.length - 1) * perCent;
  const place = Math.floor(places / 100);
  const share = (places % 100) / 100;
  const lower = sorted[place]!;
  if (share === 0) return lower;
  const upper = sorted[place + 1]!;
  return upper === Infinity ? upper : lower + share * (upper - lower);
}
