/** Four words of 32 bits, not all of them 0. */
export type State = readonly [number, number, number, number];

const rotated = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/**
 * Whole numbers from 0 to 2^32 - 1, one at each call, by xoshiro128** 1.1.
 *
 * Source: D. Blackman and S. Vigna, prng.di.unimi.it/xoshiro128starstar.c
 */
export function xoshiro(state: State): () => number {
  const words = Int32Array.from(state, (word) => word | 0);
  return () => {
    const second = words[1]!;
    words[2]! ^= words[0]!;
    words[3]! ^= second;
    words[1]! ^= words[2]!;
    words[0]! ^= words[3]!;
    words[2]! ^= second << 9;
    words[3] = rotated(words[3]!, 11);
    return Math.imul(rotated(Math.imul(second, 5), 7), 9) >>> 0;
  };
}

/** A state for each seed of 32 bits: four outputs of splitmix32. */
export function seeded(seed: number): State {
  const output = (count: number) => mixed(seed + count * 0x9e3779b9);
  return [output(1), output(2), output(3), output(4)];
}

function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
  return (second ^ (second >>> 15)) >>> 0;
}
