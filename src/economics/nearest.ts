/** The word that differs least from another (Damerau–Levenshtein, case ignored); the first of equals. */
export function nearest<Word extends string>(to: string, words: readonly Word[]): Word | undefined {
  const distances = words.map((word) => distance(to.toLowerCase(), word.toLowerCase()));
  return words[distances.indexOf(Math.min(...distances))];
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another; none is edited twice. */
export function distance(from: string, to: string): number {
  const cost: number[][] = Array.from({ length: from.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= to.length; j++) cost[0]![j] = j;
  for (let i = 1; i <= from.length; i++)
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      cost[i]![j] = Math.min(
        cost[i - 1]![j]! + 1,
        cost[i]![j - 1]! + 1,
        cost[i - 1]![j - 1]! + (same ? 0 : 1),
        swapped ? cost[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return cost[from.length]![to.length]!;
}
