import fc from "fast-check";
import { assumptionKeys, type AssumptionKey } from "../../src/economics/assumptions";
import { catalogue } from "../../src/economics/catalogue";
import type { Argument, CellValue } from "../../src/economics/invoke";
import { invoke } from "../../src/economics/invoke";
import type { Parameter } from "../../src/economics/define";
import { isRequired } from "../../src/economics/parameter";
import paybacks from "../vectors/payback.json";
import { call, rows } from "./call";
import { evaluate, type Inputs } from "./sheet";

/** Ordinary values by name, in whole steps, so that what is typed into a sheet is what the engine gets. */
const steps = (from: number, to: number, step: number) =>
  fc
    .integer({ min: Math.round(from / step), max: Math.round(to / step) })
    .map((count) => Number((count * step).toPrecision(12)));
const dollars = steps(0, 1e9, 1);
const ordinary: Readonly<Record<string, fc.Arbitrary<number | string>>> = {
  height: fc.integer({ min: 0, max: 6_000_000 }),
  blockHeight: fc.integer({ min: 840_000, max: 1_300_000 }),
  n: fc.integer({ min: 1, max: 4 }),
  asOf: steps(40_000, 60_000, 0.25),
  difficulty: fc.integer({ min: 1, max: 9e14 }),
  blockSeconds: steps(60, 6000, 1),
  subsidy: fc.constantFrom(50, 6.25, 3.125, 0.1953125),
  fees: steps(0, 0.9, 0.01),
  btcPrice: steps(1000, 500_000, 1),
  efficiency: steps(5, 100, 0.1),
  powerPrice: steps(0.001, 1, 0.001),
  otherUsdPerKwh: steps(0, 1, 0.001),
  otherCostPerDayPerTH: steps(0, 1, 0.01),
  poolFee: steps(0, 0.1, 0.001),
  uptime: steps(0.5, 1, 0.01),
  pue: steps(1, 3, 0.01),
  opexPerDay: steps(0, 10, 0.1),
  hashrate: steps(10, 1000, 1),
  power: steps(100, 10_000, 1),
  revenue: steps(0, 1e9, 1),
  hashrateSold: steps(1, 1e8, 1),
  // With a letter, so that a cell keeps them as text.
  bits: fc.integer({ min: 0x1a000001, max: 0x1affffff }).map((bits) => bits.toString(16)),
  actualSeconds: steps(100_000, 6_000_000, 1),
  value: steps(-1e6, 1e6, 0.5),
  from: fc.constantFrom("H", "kH", "TH", "PH/s", "ZH"),
  to: fc.constantFrom("MH", "GH/s", "TH", "EH", "ZH/s"),
  networkHashrate: steps(0.1, 2000, 0.1),
  blocksPerDay: steps(100, 200, 1),
  // Above what energy costs at the highest price of power, so that there is a price to pay.
  hashprice: steps(3000, 9000, 1),
  targetDays: steps(1, 3000, 1),
  machinePrice: dollars,
  dailyProfit: steps(0.01, 100, 0.01),
  energyCost: dollars,
  otherCashCost: dollars,
  powerCredits: dollars,
  btcMined: steps(0.1, 5000, 0.1),
  fleetHashrate: steps(0.1, 1000, 0.1),
  days: steps(1, 365, 0.5),
  contractLiabilities: dollars,
  nextRevenue: steps(1, 1e9, 1),
};

/** What small differences of large amounts are measured against; elsewhere the result itself. */
const scales: Readonly<Record<string, string>> = {
  MINERPROFIT: "(ABS(engine)+power*24/1000*uptime*pue*powerPrice+opexPerDay)",
  MINERMARGIN: "(1+ABS(engine))",
  ASPFROMPAYBACK: "(ABS(engine)+targetDays*uptime*0.024*efficiency*powerPrice)",
  CASHCOSTPERBTC: "((energyCost+otherCashCost+powerCredits)/btcMined)",
};
// Doubles carry 16 digits; a dozen operations leave about 15 of them.
const tolerance = "1E-14";

const keysOf = (parameter: Parameter): readonly string[] => (parameter.kind === "assumptions" ? parameter.keys : []);
const optionsOf = (name: string, parameter: Parameter | undefined) =>
  parameter ?? assumptionKeys[name as AssumptionKey];

/** A choice that a formula reads itself, as it has no default to leave it at. */
const isWord = (parameter: Parameter) => parameter.kind === "choice" && isRequired(parameter);

// The life of a machine is compared in investmentForms.test.ts.
const single = catalogue.filter(
  ({ portable, form, parameters }) =>
    Array.isArray(portable) && form === "elementwise" && !("blockHeight" in parameters),
);
const forms = single.flatMap((definition) =>
  "none" in definition.portable
    ? []
    : definition.portable
        .filter(({ lambdas }) => !lambdas)
        .map((form) => ({
          definition,
          form,
          name: definition.name,
          when: Object.values(form.when).join(", ") || "always",
        })),
);

describe("a workbook without the add-in gives the same", () => {
  it.each(forms)("$name, $when", ({ definition, form }) => {
    const parameters = Object.entries(definition.parameters);
    const names = [
      ...parameters
        .filter(([, parameter]) => ["number", "integer", "date", "text"].includes(parameter.kind) || isWord(parameter))
        .map(([name]) => name)
        .filter((name) => !(name in form.when)),
      ...parameters.flatMap(([, parameter]) => keysOf(parameter)).filter((key) => "unit" in optionsOf(key, undefined)),
    ];
    const values = fc.record(Object.fromEntries(names.map((name) => [name, ordinary[name]!])));
    fc.assert(
      fc.property(values, (numbers) => {
        const all: Record<string, CellValue> = { ...numbers, ...form.when };
        const assumed = parameters.flatMap(([, parameter]) => keysOf(parameter).map((key) => [key, all[key]!]));
        const args = parameters.map(([name, { kind }]): Argument =>
          kind === "assumptions" ? (assumed as CellValue[][]) : all[name],
        );
        const engine = invoke(definition, args);
        if (typeof engine !== "number") throw new Error(JSON.stringify(engine));
        const scale = scales[definition.name] ?? "ABS(engine)";
        // Compared inside the sheet, where numbers are whole; a displayed value is already rounded.
        expect(evaluate(`ABS((${String(form.formula)})-engine)<=${tolerance}*${scale}`, { ...numbers, engine })).toBe(
          "TRUE",
        );
      }),
      { numRuns: 25 },
    );
  });

  it("PVMBRIDGE, cell by cell", () => {
    const definition = catalogue.find(({ name }) => name === "PVMBRIDGE")!;
    const { formula } = (definition.portable as readonly { formula: readonly (readonly string[])[] }[])[0]!;
    const columns = Object.keys(definition.parameters);
    const product = fc.tuple(steps(0, 1e6, 1), steps(1, 40, 0.1), steps(0, 1e6, 1), steps(1, 40, 0.1));
    const sold = fc
      .array(product, { minLength: 2, maxLength: 4 })
      .filter((products) => products.some(([volume]) => volume > 0));
    fc.assert(
      fc.property(sold, (products) => {
        const inputs: Inputs = Object.fromEntries(
          columns.map((name, i) => [name, products.map((product) => [product[i]!])]),
        );
        const table = call("PVMBRIDGE", ...columns.map((name) => inputs[name]));
        if (!Array.isArray(table)) throw new Error(JSON.stringify(table));
        formula.forEach(([label, amount], row) => {
          expect(evaluate(label!, {})).toBe(table[row]![0]);
          // Differences of revenues: measured against the revenues themselves.
          const scale =
            "(SUMPRODUCT(volumeBefore,priceBefore)+SUMPRODUCT(volumeAfter,priceAfter)+SUM(volumeAfter)*SUMPRODUCT(volumeBefore,priceBefore)/SUM(volumeBefore))";
          expect(evaluate(`ABS(${amount}-engine)<=${tolerance}*${scale}`, { ...inputs, engine: table[row]![1]! })).toBe(
            "TRUE",
          );
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe("MINERPAYBACK by LAMBDA names", () => {
  const definition = catalogue.find(({ name }) => name === "MINERPAYBACK")!;
  const [form] = definition.portable as readonly { formula: string; lambdas: readonly string[] }[];
  const keys = keysOf(definition.parameters.assumptions!) as AssumptionKey[];
  const defaults = Object.fromEntries(
    keys.map((key) => [key, (assumptionKeys[key] as { default?: CellValue }).default ?? null]),
  );

  it.each(paybacks.cases)("$id", ({ args, assumptions, expected }) => {
    const inputs: Inputs = { ...args, ...defaults, ...Object.fromEntries(rows(assumptions)) };
    if (expected.never) return expect(evaluate(`ISNA(${form!.formula})`, inputs, form!.lambdas)).toBe("TRUE");
    const engine = call("MINERPAYBACK", ...Object.values(args), rows(assumptions));
    if (typeof engine !== "number") throw new Error(JSON.stringify(engine));
    // The forms add up to 7,300 doubles; 2e-11 day is what they reach, 1e-9 is what the engine promises.
    expect(evaluate(`ABS(${form!.formula}-engine)<=1E-9`, { ...inputs, engine }, form!.lambdas)).toBe("TRUE");
  });
});

describe("the catalogue", () => {
  it.each([...catalogue])("$name has a portable formula or a reason for none", ({ portable }) => {
    if ("none" in portable) expect(portable.none).toMatch(/\w+/);
    else expect(portable.length).toBeGreaterThan(0);
  });

  it.each(forms)("$name, $when, names only its own choices", ({ definition, form }) => {
    for (const [choice, option] of Object.entries(form.when)) {
      const parameter = optionsOf(choice, definition.parameters[choice]);
      expect(parameter.kind === "choice" ? parameter.options : [true, false]).toContain(option);
    }
  });

  it("asks for every argument in a portable form that the function requires", () => {
    for (const { definition, form } of forms.filter(({ form }) => !("solveFor" in form.when)))
      for (const [name, parameter] of Object.entries(definition.parameters))
        if (isRequired(parameter)) expect(String(form.formula)).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
