import fc from "fast-check";
import { catalogue } from "../../src/economics/catalogue";
import { invoke, type Argument, type CellValue } from "../../src/economics/invoke";
import type { PortableForm } from "../../src/economics/portable";
import { rows } from "./call";
import { evaluate } from "./sheet";

/** Tables written without the add-in, each of their cells against the engine's in an independent spreadsheet. */

const steps = (from: number, to: number, step: number) =>
  fc
    .integer({ min: Math.round(from / step), max: Math.round(to / step) })
    .map((count) => Number((count * step).toPrecision(12)));

const formsOf = (name: string) => catalogue.find((each) => each.name === name)!.portable as readonly PortableForm[];
const tableOf = (name: string, args: readonly Argument[]) =>
  invoke(
    catalogue.find((each) => each.name === name)!,
    args,
  ) as CellValue[][];

describe.each(formsOf("HALVINGSCENARIO"))("HALVINGSCENARIO, $when.feeMode", ({ when, each, formula }) => {
  const machine = fc.record({
    efficiency: steps(5, 100, 0.1),
    powerPrice: steps(0.001, 1, 0.001),
    difficulty: fc.integer({ min: 1e12, max: 9e14 }),
    blockHeight: fc.integer({ min: 0, max: 1_300_000 }),
  });
  const assumed = fc.record({ fees: steps(0, 0.9, 0.01), poolFee: steps(0, 0.1, 0.001), pue: steps(1, 3, 0.01) });
  const pair = fc.record({ btcPrice: steps(1000, 500_000, 1), difficultyChange: steps(-0.9, 2, 0.01) });

  it("writes a row for each pair", () =>
    fc.assert(
      fc.property(pair, machine, assumed, (values, known, assumptions) => {
        expect(each).toEqual({ btcPrice: "btcPrices", difficultyChange: "difficultyChanges" });
        const table = tableOf("HALVINGSCENARIO", [
          ...Object.values(values),
          ...Object.values(known),
          rows({ ...assumptions, ...when }),
        ]);
        const cells = { ...values, ...known, ...assumptions };
        (formula as readonly (readonly string[])[])[0]!.forEach((cell, column) =>
          // Doubles of a dozen operations; a margin is the rest of 1 and the share of energy, which may be large.
          expect(evaluate(`ABS(${cell}-engine)<=1E-14*(1+ABS(engine))`, { ...cells, engine: table[1]![column]! })).toBe(
            "TRUE",
          ),
        );
      }),
      { numRuns: 25 },
    ));
});
