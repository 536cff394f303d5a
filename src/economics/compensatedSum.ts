/**
 * The sum of doubles as if it were added up with twice the digits: what rounding takes from each addition is kept and
 * added at the end (Neumaier 1974).
 */
export function compensatedSum(terms: Iterable<number>): number {
  let [sum, lost] = [0, 0];
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}
