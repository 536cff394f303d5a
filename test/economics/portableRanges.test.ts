import fc from "fast-check";
import { definitionOf } from "../../src/economics/catalogue";
import type { PortableForm } from "../../src/economics/portable";
import { numberOf } from "./call";
import { evaluate, type Inputs } from "./sheet";

const whole = (min: number, max: number) => fc.integer({ min, max });
const ranges: Readonly<Record<string, fc.Arbitrary<number>>> = {
  units: whole(1, 50_000),
  hashrate: whole(10, 1000),
  power: whole(100, 10_000),
  hashrateInStock: whole(0, 1_000_000),
  costPerTH: whole(0, 160).map((quarters) => quarters / 4),
  expectedASP: whole(0, 160).map((quarters) => quarters / 4),
  sellingCostPerTH: whole(0, 8).map((quarters) => quarters / 4),
};

describe("a workbook without the add-in adds up the same", () => {
  it.each(["FLEETHASHRATE", "FLEETEFFICIENCY", "INVENTORYWRITEDOWN"])("%s", (name) => {
    const { parameters, portable } = definitionOf(name)!;
    const [{ formula }] = portable as readonly [PortableForm];
    const names = Object.keys(parameters);
    const items = fc.array(fc.tuple(...names.map((each) => ranges[each]!)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(items, (rows) => {
        const inputs: Inputs = Object.fromEntries(names.map((each, i) => [each, rows.map((row) => [row[i]!])]));
        const engine = numberOf(name, ...Object.values(inputs));
        // Whole numbers and quarters add up exactly; the quotient of two sums is the nearest double but one.
        expect(evaluate(`ABS(${String(formula)}-engine)<=1E-15*ABS(engine)`, { ...inputs, engine })).toBe("TRUE");
      }),
      { numRuns: 25 },
    );
  });

  it("INVENTORYWRITEDOWN, with one selling cost for all", () => {
    const [{ formula }] = definitionOf("INVENTORYWRITEDOWN")!.portable as readonly [PortableForm];
    const inputs: Inputs = {
      hashrateInStock: [[1000], [2000]],
      costPerTH: [[12], [16]],
      expectedASP: [[9], [18]],
      sellingCostPerTH: 2.5,
    };
    expect(evaluate(String(formula), inputs)).toBe("6500");
    expect(numberOf("INVENTORYWRITEDOWN", ...Object.values(inputs))).toBe(6500);
  });
});
