import fc from "fast-check";
import { catalogue } from "../../src/economics/catalogue";
import type { Definition, Parameter } from "../../src/economics/define";
import { invoke, type Argument, type CellValue } from "../../src/economics/invoke";
import type { Bounds } from "../../src/economics/parameter";
import { DoubleDouble } from "../../src/units/doubleDouble";
import { Exact } from "../../src/units/exact";

const rational = catalogue.filter((definition) => definition.rational);
const inDecimals = (definition: Definition): Definition => ({ ...definition, rational: undefined });

/** Numbers of the whole domain: as they are typed, as sheets compute them, and the ends of what doubles hold. */
function numbers({ min, above, max, below }: Bounds): fc.Arbitrary<number> {
  const [low, high] = [min ?? above ?? -Infinity, max ?? below ?? Infinity];
  const typed = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -8, max: 14 }));
  return fc.oneof(
    typed.map(([digits, exponent]) => Number(`${digits}e${exponent}`)).filter((x) => x >= low && x <= high),
    fc.double({ min: Math.max(low, -1e15), max: Math.min(high, 1e15), noNaN: true }),
    fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(...[low, high].filter(Number.isFinite), 0),
  );
}

const assumptions = fc
  .record({
    fees: numbers({ min: 0, max: 1 }),
    poolFee: numbers({ min: 0, below: 1 }),
    pue: numbers({ min: 1, max: 3 }),
  })
  .map((values) => Object.entries(values) as CellValue[][]);

function cells(parameter: Parameter): fc.Arbitrary<Argument> {
  switch (parameter.kind) {
    case "choice":
      return fc.constantFrom(...parameter.options);
    case "assumptions":
      return assumptions;
    case "number":
      return fc.oneof({ weight: 9, arbitrary: numbers(parameter.bounds) }, { weight: 1, arbitrary: fc.constant(null) });
    default:
      throw new Error(`A rational function takes no ${parameter.kind}.`);
  }
}

const argumentsOf = ({ parameters }: Definition) => fc.tuple(...Object.values(parameters).map(cells));
const replaced = (args: readonly Argument[], place: number, by: Argument | undefined) =>
  args.map((each, i) => (i === place ? by : each));
/** Spreadsheets know one zero. */
const shown = (result: unknown) => (result === 0 ? 0 : result);

it.each(rational)("$name: the double in the cell is that of the decimals", (definition) => {
  fc.assert(
    fc.property(argumentsOf(definition), (args) => {
      expect(shown(invoke(definition, args))).toEqual(shown(invoke(inDecimals(definition), args)));
    }),
    { numRuns: 500 },
  );
});

it.each(rational)("$name: ranges give what their cells give", (definition) => {
  fc.assert(
    fc.property(fc.tuple(argumentsOf(definition), argumentsOf(definition)), ([first, second]) => {
      const spread = Object.values(definition.parameters).findIndex(({ takes }) => takes === "cell or range");
      const column = [first, second].map((args) => [args[spread] as CellValue]);
      const alone = column.map(([cell]) => [invoke(definition, replaced(first, spread, cell))]);
      expect(invoke(definition, replaced(first, spread, column))).toEqual(alone);
    }),
    { numRuns: 50 },
  );
});

const ordinary: Readonly<Record<string, Argument>> = {
  assumptions: [
    ["fees", 0.0312],
    ["poolFee", 0.02],
  ],
  solveFor: "btcPrice",
  btcPrice: 61_234.5,
  difficulty: 126_982_285_146_989.3,
  subsidy: 3.125,
  powerPrice: 0.0625,
};

/** What each of its calculations gives, in turn, for ordinary cells. */
function calculations(definition: Definition): unknown[] {
  const results: unknown[] = [];
  const observed: Definition = {
    ...definition,
    compute(given) {
      const result = definition.compute(given);
      results.push(result);
      return result;
    },
  };
  const args = Object.entries(definition.parameters).map(
    ([name, parameter]) => ordinary[name] ?? (parameter.kind === "number" ? (parameter.default ?? 21.7) : null),
  );
  expect(typeof invoke(observed, args)).toBe("number");
  return results;
}

it.each(rational)("$name: ordinary cells are settled without decimals", (definition) =>
  expect(calculations(definition)).toEqual([expect.any(DoubleDouble)]),
);

it.each(rational)("$name: were it not rational, decimals alone would be asked", (definition) =>
  expect(calculations(inDecimals(definition))).toEqual([expect.any(Exact)]),
);
