import fc from "fast-check";
import { callValue } from "../../src/economics/callValue";

interface Option {
  readonly spot: number;
  readonly strike: number;
  readonly rate: number;
  readonly volatility: number;
  readonly years: number;
}
const call = ({ spot, strike, rate, volatility, years }: Option) =>
  callValue(spot, strike * Math.exp(-rate * years), volatility * Math.sqrt(years));
const put = ({ spot, strike, rate, volatility, years }: Option) =>
  callValue(strike * Math.exp(-rate * years), spot, volatility * Math.sqrt(years));

// J. C. Hull, Options, Futures, and Other Derivatives, the example of the chapter on Black, Scholes and Merton.
const hull = { spot: 42, strike: 40, rate: 0.1, volatility: 0.2, years: 0.5 };
// E. G. Haug, The Complete Guide to Option Pricing Formulas (1998), the example of the first formula.
const haug = { spot: 60, strike: 65, rate: 0.08, volatility: 0.3, years: 0.25 };

it.each([
  ["a call of Hull's", call(hull), 4.76, 2],
  ["a put of Hull's", put(hull), 0.81, 2],
  ["a call of Haug's", call(haug), 2.1334, 4],
])("%s", (_, value, printed, digits) => expect(value).toBeCloseTo(printed, digits));

const amount = fc.double({ min: 0.01, max: 100, noNaN: true });
const deviation = fc.double({ min: 0.01, max: 5, noNaN: true });
const near = (given: number, expected: number, scale: number) =>
  expect(Math.abs(given - expected)).toBeLessThanOrEqual(1e-13 * scale);

it("a call less the put is the asset less the strike", () =>
  fc.assert(
    fc.property(amount, amount, deviation, (asset, strike, s) =>
      near(callValue(asset, strike, s) - callValue(strike, asset, s), asset - strike, asset + strike),
    ),
  ));

it("is the mean of what is won, over the normal distribution of the logarithm", () =>
  fc.assert(
    fc.property(amount, amount, deviation, (asset, strike, s) => {
      const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      // From where the asset reaches the strike; nothing is won below. Beyond s + 12 lies less than 1e-32 of it.
      const from = Math.log(strike / asset) / s + s / 2;
      const to = Math.max(from, s) + 12;
      const start = Math.max(from, -12);
      const panels = 4000;
      const width = (to - start) / (2 * panels);
      const won = (i: number) => {
        const z = start + i * width;
        return (
          (asset * Math.exp(s * z - (s * s) / 2) - strike) *
          density(z) *
          (i === 0 || i === 2 * panels ? 1 : i % 2 ? 4 : 2)
        );
      };
      let mean = 0;
      for (let i = 0; i <= 2 * panels; i++) mean += (won(i) * width) / 3;
      expect(Math.abs(callValue(asset, strike, s) - mean)).toBeLessThanOrEqual(1e-11 * (asset + strike));
    }),
    { numRuns: 50 },
  ));

it.each([
  ["without deviation, what the asset is worth above the strike", 5, 3, 0, 2],
  ["without deviation, nothing at it", 3, 3, 0, 0],
  ["without deviation, nothing below it", 3, 5, 0, 0],
  ["of a strike of 0, the asset", 3, 0, 0.5, 3],
  ["of a worthless asset, nothing", 0, 3, 0.5, 0],
  ["of nothing for nothing, nothing", 0, 0, 0.5, 0],
  ["far out of reach, nothing, and not less", 1e-9, 1, 0.1, 0],
])("%s", (_, asset, strike, s, value) => expect(callValue(asset, strike, s)).toBe(value));
