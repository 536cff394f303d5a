import fc from "fast-check";
import { seeded, xoshiro, type State } from "../../src/economics/xoshiro";
import { prng } from "../vectors/simulation.json";

const first = (next: () => number, count: number) => Array.from({ length: count }, next);
const stateOf = (words: readonly number[]) => words as unknown as State;

test("gives the numbers of the C code of Blackman and Vigna, grade A", () => {
  const { state, outputs } = prng.reference;
  expect(first(xoshiro(stateOf(state)), outputs.length)).toEqual(outputs);
});

describe.each(prng.seeded)("seed $seed", ({ seed, state, first: outputs }) => {
  it("makes the state", () => expect(seeded(seed)).toEqual(state));
  it("makes the numbers", () => expect(first(xoshiro(seeded(seed)), outputs.length)).toEqual(outputs));
});

/** One step of the same recurrence in whole numbers of any size, cut to 32 bits after each operation. */
function step([s0, s1, s2, s3]: readonly bigint[]): { output: number; state: bigint[] } {
  const cut = (word: bigint) => word & 0xffff_ffffn;
  const turned = (word: bigint, bits: bigint) => cut((word << bits) | (word >> (32n - bits)));
  const third = s2! ^ s0!;
  const fourth = s3! ^ s1!;
  return {
    output: Number(cut(turned(cut(s1! * 5n), 7n) * 9n)),
    state: [s0! ^ fourth, s1! ^ third, cut(third ^ (s1! << 9n)), turned(fourth, 11n)],
  };
}

test("follows its recurrence from any state", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 4, maxLength: 4 }), (words) => {
      const next = xoshiro(stateOf(words));
      let state = words.map(BigInt);
      for (let i = 0; i < 20; i++) {
        const expected = step(state);
        expect(next()).toBe(expected.output);
        state = expected.state;
      }
    }),
  ));
