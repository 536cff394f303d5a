import fc from "fast-check";
import { call, numberOf } from "../call";
import { close, type Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const height = whole(1, 6_950_000);
const difficulty = whole(1, 9e14);
const blockSeconds = whole(60, 6000);
const basis = fc.constantFrom("2^32", "exact");
const units = ["H", "kH", "MH", "GH", "TH", "PH", "EH", "ZH"];
/** Bits of a target as consensus writes them: the mantissa has three bytes and no sign. */
const bits = fc
  .tuple(whole(3, 29), whole(0x8000, 0x7fffff))
  .filter(([exponent, mantissa]) => exponent < 29 || mantissa <= 0xffff)
  .map(([exponent, mantissa]) => (exponent * 2 ** 24 + mantissa).toString(16).padStart(8, "0"));

/**
 * The header keeps a target of at least 2^15 to the unit, rounded when it is read and cut when it moves:
 * half a unit and a whole one, of what is left at least.
 */
const headerRounding = 1.5 / (2 ** 15 - 1);

export const networkProperties: Readonly<Record<string, readonly Claim[]>> = {
  BTCSUPPLY: [
    [
      "grows with each block by its subsidy",
      fc.property(height, (h) => {
        const satoshi = (btc: number) => Math.round(btc * 1e8);
        const grown = satoshi(numberOf("BTCSUPPLY", h)) - satoshi(numberOf("BTCSUPPLY", h - 1));
        expect(grown).toBe(satoshi(numberOf("BLOCKSUBSIDY", h)));
      }),
    ],
  ],
  DIFFICULTYFROMBITS: [
    [
      "comes back from its bits through a period of exactly two weeks",
      fc.property(bits, (hex) => {
        const at = numberOf("DIFFICULTYFROMBITS", hex);
        expect(numberOf("NEXTDIFFICULTY", at, 1_209_600, true)).toBe(at);
      }),
    ],
    [
      "is 256 times as high with an exponent one lower",
      fc.property(whole(4, 32), whole(1, 0xffffff), (exponent, mantissa) => {
        const of = (byte: number) =>
          numberOf("DIFFICULTYFROMBITS", `0x${(byte * 2 ** 24 + mantissa).toString(16).padStart(8, "0")}`);
        close(of(exponent - 1), 256 * of(exponent));
      }),
    ],
    [
      "is the same from the number that the digits stand for",
      fc.property(bits, (hex) =>
        expect(call("DIFFICULTYFROMBITS", parseInt(hex, 16))).toBe(call("DIFFICULTYFROMBITS", hex.toUpperCase())),
      ),
    ],
  ],
  NEXTDIFFICULTY: [
    [
      "moves by a factor of four at most, and never below 1",
      fc.property(difficulty, whole(1, 1e8), fc.boolean(), (D, seconds, exactBits) => {
        const next = numberOf("NEXTDIFFICULTY", D, seconds, exactBits);
        expect(next).toBeGreaterThanOrEqual(1);
        expect(next / D).toBeLessThanOrEqual(4 * (1 + headerRounding));
        if (next > 1) expect(next / D).toBeGreaterThanOrEqual(0.25 * (1 - headerRounding));
      }),
    ],
    [
      "is in inverse proportion to the time inside those bounds",
      fc.property(difficulty, whole(302_400, 4_838_400), (D, seconds) => {
        const next = numberOf("NEXTDIFFICULTY", D, seconds);
        close(next, Math.max(1, (D * 1_209_600) / seconds));
        const throughBits = numberOf("NEXTDIFFICULTY", D, seconds, true);
        expect(Math.abs(throughBits / next - 1)).toBeLessThanOrEqual(headerRounding);
      }),
    ],
  ],
  DIFFICULTYAT: [
    [
      "is one value for all blocks of 2,016",
      fc.property(whole(0, 955_583), (h) => expect(call("DIFFICULTYAT", h)).toBe(call("DIFFICULTYAT", h - (h % 2016)))),
    ],
    [
      "moves by a factor of four at most from one epoch to the next",
      fc.property(whole(1, 473), (epoch) => {
        const moved = numberOf("DIFFICULTYAT", epoch * 2016) / numberOf("DIFFICULTYAT", epoch * 2016 - 1);
        expect(moved).toBeLessThanOrEqual(4);
        expect(moved).toBeGreaterThanOrEqual(0.25);
      }),
    ],
  ],
  DIFFICULTYFROMHASHRATE: [
    [
      "and NETWORKHASHRATE undo each other",
      fc.property(difficulty, blockSeconds, basis, (D, seconds, by) =>
        close(numberOf("DIFFICULTYFROMHASHRATE", numberOf("NETWORKHASHRATE", D, null, seconds, by), seconds, by), D),
      ),
    ],
  ],
  CONVERTHASHRATE: [
    [
      "there and back is the same, and a thousand of a unit is one of the next",
      fc.property(whole(-1e9, 1e9), whole(0, 7), whole(0, 7), (value, from, to) => {
        const there = numberOf("CONVERTHASHRATE", value, units[from]!, `${units[to]}/s`);
        close(numberOf("CONVERTHASHRATE", there, units[to]!, units[from]!), value);
        if (to < 7) close(numberOf("CONVERTHASHRATE", value, units[from]!, units[to + 1]!), there / 1000);
      }),
    ],
  ],
};
