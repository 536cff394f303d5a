import fc from "fast-check";
import { catalogue } from "../../src/economics/catalogue";
import { invoke, type Argument, type CellValue } from "../../src/economics/invoke";
import type { PortableForm } from "../../src/economics/portable";
import { rows } from "./call";
import { dailyNets, defaults, type Purchase } from "./dayLoop";
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

/** A machine's life in ordinary numbers; what a form does not hold for is left at its default. */
const life: fc.Arbitrary<Record<string, CellValue>> = fc.record({
  machinePrice: fc.constantFrom(0, 1500, 3000),
  asp: steps(5, 30, 0.5),
  hashrate: fc.integer({ min: 50, max: 400 }),
  power: fc.integer({ min: 0, max: 6000 }),
  powerPrice: steps(0, 0.12, 0.005),
  btcPrice: fc.constantFrom(0, 50_000, 100_000, 250_000),
  difficulty: steps(50e12, 200e12, 1e12),
  blockHeight: fc.oneof(fc.integer({ min: 840_000, max: 1_300_000 }), fc.constantFrom(1_049_999, 1_050_000)),
  fees: fc.constantFrom(0, 0.03, 0.2),
  poolFee: fc.constantFrom(0, 0.02),
  uptime: fc.constantFrom(1, 0.9),
  pue: fc.constantFrom(1, 1.2),
  opexPerDay: fc.constantFrom(0, 1.5),
  difficultyGrowth: fc.constantFrom(0, 0.35, -0.2),
  priceGrowth: fc.constantFrom(0, 0.35, -0.3),
  degradation: fc.constantFrom(0, 0.05),
  powerEscalation: fc.constantFrom(0, 0.03),
  leadDays: fc.oneof(fc.constantFrom(0, 30.25), steps(0, 800, 0.125)),
  halvingDifficultyDrop: fc.constantFrom(0, 0.1),
  curtail: fc.boolean(),
  blockSeconds: fc.constantFrom(600, 590),
  maxDays: fc.integer({ min: 1, max: 1500 }),
  lifeDays: fc.integer({ min: 1, max: 1500 }),
  discountRate: fc.constantFrom(0, 0.1, 0.6),
  resaleFraction: fc.constantFrom(0, 0.1),
  startDate: fc.constantFrom(46_000, ""),
});

const keysFor = (name: string): readonly string[] =>
  Object.values(catalogue.find((each) => each.name === name)!.parameters).flatMap((parameter) =>
    parameter.kind === "assumptions" ? parameter.keys : [],
  );
const pick = (all: Readonly<Record<string, CellValue>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, all[name]!]));

describe.each(formsOf("ASPSCENARIO").map((form) => ({ form, of: Object.values(form.when).join(", ") })))(
  "ASPSCENARIO, $of",
  ({ form }) => {
    it(form.lambdas ? "writes each cell by LAMBDA names" : "writes each cell", () =>
      fc.assert(
        fc.property(life, (values) => {
          // What the LAMBDA names do not hold for, see their limits; a rate of return has no resale there.
          const limited = form.lambdas
            ? { blockSeconds: 600, ...(form.when.metric === "irr" && { resaleFraction: 0 }) }
            : {};
          const all: Record<string, CellValue> = { ...values, ...limited, ...form.when };
          // Late losses can give two rates, of which a spreadsheet shows either.
          const asPurchase = { ...defaults, ...(all as unknown as Purchase), maxDays: Number(all.lifeDays) };
          const losesLate = () => [...dailyNets(asPurchase)].at(-1)!.lt(0);
          fc.pre(form.when.metric !== "irr" || all.curtail === true || !losesLate());
          const machine = pick(all, ["hashrate", "power", "powerPrice", "difficulty", "blockHeight"]);
          const assumed = pick(
            all,
            keysFor("ASPSCENARIO").filter((key) => key in all),
          );
          const [, row] = tableOf("ASPSCENARIO", [all.asp, all.btcPrice, ...Object.values(machine), rows(assumed)]);
          const engine = row![1]!;
          const formula = String(form.formula);
          const named = { ...pick(all, ["asp", "btcPrice"]), ...machine, ...assumed };
          const cells = pick(
            named,
            Object.keys(named).filter((name) => formula.includes(name)),
          );
          if (typeof engine !== "number") {
            // IRR of a spreadsheet shows one of two rates where the engine has none.
            fc.pre(form.when.metric !== "irr");
            return expect(evaluate(`ISERROR(${formula})`, cells, form.lambdas)).toBe("TRUE");
          }
          // A day loses less than 1e-9; sums over eras keep about 12 digits of the cash that is turned over.
          const scale = form.when.metric === "npv" ? "(asp*hashrate+ABS(engine))" : "(1+ABS(engine))";
          const accuracy = form.when.metric === "irr" ? "1E-6" : "1E-9";
          expect(evaluate(`ABS(${formula}-engine)<=${accuracy}*${scale}`, { ...cells, engine }, form.lambdas)).toBe(
            "TRUE",
          );
        }),
        { numRuns: 10 },
      ),
    );
  },
);

/** 30,000 blocks to the halving: it falls on day 208, in the seventh month, before which the machine is delivered. */
const monthOfHalving = {
  ...{ machinePrice: 3000, asp: 15, hashrate: 200, power: 3500, powerPrice: 0.02, btcPrice: 100_000 },
  ...{ difficulty: 120e12, blockHeight: 1_020_000, fees: 0.03, poolFee: 0.02, uptime: 0.9, pue: 1.2, opexPerDay: 1.5 },
  ...{ difficultyGrowth: 0.35, priceGrowth: 0.35, degradation: 0.05, powerEscalation: 0.03, leadDays: 190.25 },
  ...{ halvingDifficultyDrop: 0.1, curtail: true, blockSeconds: 600, maxDays: 1, lifeDays: 1, discountRate: 0 },
  ...{ resaleFraction: 0, startDate: 46_000 },
};

describe.each(formsOf("PROJECTION"))("PROJECTION, $when.feeMode", ({ when, each, formula }) => {
  it("writes the row of each month", () =>
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 60 }), (values, month) => {
        expect(each).toEqual({ month: "1 to months" });
        const all: Record<string, CellValue> = { ...values, ...when };
        const keys = ["machinePrice", "hashrate", "power", "powerPrice", "btcPrice", "difficulty", "blockHeight"];
        const machine = pick(all, keys);
        const assumed = pick(
          all,
          keysFor("PROJECTION").filter((key) => key in all),
        );
        const table = tableOf("PROJECTION", [...Object.values(machine), rows({ ...assumed, months: 60 })]);
        const cells = { ...machine, ...assumed, month };
        const row = table[month]! as number[];
        const turned = row[8]! + row[9]! + Math.abs(row[11]!);
        (formula as readonly (readonly string[])[])[0]!.forEach((cell, column) => {
          const engine = row[column]!;
          const compared =
            typeof engine === "number" ? `ABS(${cell}-engine)<=1E-9*(turned+ABS(engine))` : `${cell}=engine`;
          expect([column, evaluate(compared, { ...cells, engine, turned })]).toEqual([column, "TRUE"]);
        });
      }),
      { numRuns: 12, examples: [[monthOfHalving, 7]] },
    ));
});
