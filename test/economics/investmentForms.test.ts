import fc from "fast-check";
import { assumptionKeys } from "../../src/economics/assumptions";
import { catalogue } from "../../src/economics/catalogue";
import type { Definition } from "../../src/economics/define";
import { invoke, type CellValue } from "../../src/economics/invoke";
import type { PortableForm } from "../../src/economics/portable";
import paybacks from "../vectors/payback.json";
import { rows } from "./call";
import { evaluate, type Inputs } from "./sheet";

/**
 * Formulas of a machine's life without the add-in, against the engine, in an independent spreadsheet.
 *
 * Doubles keep 16 digits; sums over eras and differences of them keep 13 and more.
 */
const tolerances: Readonly<Record<string, string>> = {
  MINERPAYBACK: "1E-11*(1+engine)",
  MINERCUMULATIVE: "1E-11*(1+ABS(engine))",
  MINERNPV: "1E-11*(machinePrice+ABS(engine))",
  MINERROI: "1E-11*(1+ABS(engine))",
  FAIRASICPRICE: "1E-11*(1+ABS(engine))",
};
/** IRR of a spreadsheet stops at 1e-7 of a day's rate, which a year makes 365 times as much. */
const rateTolerance = "1E-6*(1+ABS(engine))";

const steps = (from: number, to: number, step: number) =>
  fc
    .integer({ min: Math.round(from / step), max: Math.round(to / step) })
    .map((count) => Number((count * step).toPrecision(12)));

const inputs = fc.record({
  machinePrice: fc.constantFrom(0, 500, 1500, 3000, 6000),
  days: fc.oneof(fc.integer({ min: 0, max: 2000 }), steps(0, 2000, 0.125)),
  hashrate: fc.integer({ min: 50, max: 400 }),
  power: fc.integer({ min: 0, max: 6000 }),
  powerPrice: steps(0, 0.12, 0.005),
  btcPrice: fc.constantFrom(0, 50_000, 100_000, 250_000),
  difficulty: steps(50e12, 200e12, 1e12),
  blockHeight: fc.oneof(fc.integer({ min: 840_000, max: 1_300_000 }), fc.constantFrom(1_049_999, 1_050_000, 6_929_000)),
  fees: fc.constantFrom(0, 0.03, 0.2),
  poolFee: fc.constantFrom(0, 0.02),
  uptime: fc.constantFrom(1, 0.9),
  pue: fc.constantFrom(1, 1.2),
  opexPerDay: fc.constantFrom(0, 1.5),
  difficultyGrowth: fc.constantFrom(0, 0.35, -0.2, 1.5),
  priceGrowth: fc.constantFrom(0, 0.35, 0.6, -0.3),
  degradation: fc.constantFrom(0, 0.05, 0.2),
  powerEscalation: fc.constantFrom(0, 0.03, -0.05),
  leadDays: fc.oneof(fc.constantFrom(0, 30, 30.25), steps(0, 800, 0.125)),
  halvingDifficultyDrop: fc.constantFrom(0, 0.1),
  curtail: fc.boolean(),
  blockSeconds: fc.constantFrom(600, 590, 120),
  maxDays: fc.integer({ min: 1, max: 2000 }),
  lifeDays: fc.integer({ min: 1, max: 2000 }),
  discountRate: fc.constantFrom(0, 0.1, -0.05, 0.6),
  resaleFraction: fc.constantFrom(0, 0.1, 0.5),
});

const keysOf = ({ parameters }: Definition) =>
  Object.values(parameters).flatMap((parameter) => (parameter.kind === "assumptions" ? parameter.keys : []));

const functions = catalogue.filter(({ name }) => name in tolerances);
const forms = functions.flatMap((definition) =>
  (definition.portable as readonly PortableForm[]).map((form) => ({
    definition,
    form,
    name: definition.name,
    by: form.lambdas ? "LAMBDA names" : Object.values(form.when).join(", "),
  })),
);

const defaults = Object.fromEntries(
  Object.entries(assumptionKeys).map(([key, parameter]) => [key, "default" in parameter ? parameter.default : null]),
);

const isWithinLimits = ({ lambdas }: PortableForm, all: Readonly<Record<string, CellValue>>) =>
  !lambdas || (all.blockSeconds === 600 && Number(all.blockHeight) < 6_000_000);

describe.each(forms)("$name by $by", ({ definition, form, name }) => {
  const keys = keysOf(definition);
  const parameters = Object.keys(definition.parameters).filter((parameter) => parameter !== "assumptions");

  function compare(all: Readonly<Record<string, CellValue>>): void {
    const assumed = rows(Object.fromEntries(keys.map((key) => [key, all[key]])));
    const engine = invoke(definition, [...parameters.map((parameter) => all[parameter]), assumed]);
    const cells: Inputs = Object.fromEntries(
      [...parameters, ...keys].filter((key) => key !== "feeMode").map((key) => [key, all[key] ?? null]),
    );
    const formula = String(form.formula);
    if (typeof engine === "number")
      expect(evaluate(`ABS(${formula}-engine)<=${tolerances[name]}`, { ...cells, engine }, form.lambdas)).toBe("TRUE");
    else if (!JSON.stringify(engine).includes("0, so there is no return"))
      expect([evaluate(`ISERROR(${formula})`, cells, form.lambdas), engine]).toEqual(["TRUE", expect.anything()]);
  }

  it("over many machines", () =>
    fc.assert(
      fc.property(inputs, (numbers) => {
        const all = { ...numbers, ...form.when };
        fc.pre(isWithinLimits(form, all));
        compare(all);
      }),
      { numRuns: 40 },
    ));

  it.each(paybacks.cases)("$id", ({ args, assumptions }) =>
    compare({ ...defaults, days: 1234.5, lifeDays: 1825, ...args, ...(assumptions as object), ...form.when }),
  );
});

describe("MINERIRR by LAMBDA names", () => {
  const definition = catalogue.find(({ name }) => name === "MINERIRR")!;
  const [form] = definition.portable as readonly [PortableForm];
  const keys = keysOf(definition);

  it.each(paybacks.cases.filter(({ expected }) => expected.irr_1825d !== null))("$id", ({ args, assumptions }) => {
    const engine = invoke(definition, [...Object.values(args), rows(assumptions)]) as number;
    const all: Readonly<Record<string, CellValue>> = { ...defaults, ...args, ...(assumptions as object) };
    const cells: Inputs = { ...args, ...Object.fromEntries(keys.map((key) => [key, all[key] ?? null])), engine };
    expect(evaluate(`ABS(${form.formula}-engine)<=${rateTolerance}`, cells, form.lambdas)).toBe("TRUE");
  });
});
