import fc from "fast-check";
import { quantile } from "../../src/economics/quantile";
import { evaluate } from "./sheet";

it.each([
  ["the only value", [7], 95, 7],
  ["the middle of three", [1, 2, 9], 50, 2],
  ["between the middle two of four", [1, 2, 4, 9], 50, 3],
  ["at a rank, without a look at the next", [1, 2, Infinity], 50, 2],
  ["at the 20th of 21, a rank that doubles of 0.95 may miss", [...Array(20).keys(), Infinity], 95, 19],
  ["next to one that is infinite", [1, 2, Infinity, Infinity], 50, Infinity],
  ["between two that are infinite", [1, Infinity, Infinity, Infinity], 50, Infinity],
  ["at a rank that is infinite", [1, Infinity, Infinity], 50, Infinity],
])("%s", (_, sorted, perCent, expected) => expect(quantile(sorted, perCent)).toBe(expected));

it("is PERCENTILE.INC of an independent spreadsheet", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom(5, 25, 50, 75, 95), (numbers, perCent) => {
      const sorted = [...numbers].sort((one, other) => one - other);
      const shown = evaluate(`ABS(PERCENTILE.INC(values,share)-ours)<=1E-12*(1+ours)`, {
        values: numbers.map((number) => [number]),
        share: perCent / 100,
        ours: quantile(sorted, perCent),
      });
      expect(shown).toBe("TRUE");
    }),
    { numRuns: 30 },
  );
});
