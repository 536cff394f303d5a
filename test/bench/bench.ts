// npm run bench: what the engine costs beside comparable things, in ratios. Nothing here passes or fails.
import { machineCash } from "../../src/economics/machineCash";
import { minerPayback } from "../../src/economics/minerPayback";
import { payback } from "../../src/economics/payback";
import { readAssumptions } from "../../src/economics/readAssumptions";
import * as unit from "../../src/units/units";
import { hasLibreOffice, libreOffice } from "../xlsx/libreOffice";
import { bundleKilobytes, shippedFunctions } from "./bundle";
import * as doubles from "./doubles";
import { compare, contender, type Contender } from "./harness";
import * as loops from "./loops";
import { paths } from "./paths";
import { growths, hostileGrowths, longestStep, modelOfACall, callToRead, parsing, type Growth } from "./reading";
import { inLibreOffice, type Row } from "./recalculation";
import { schedule } from "./schedule";
import { sheetOf } from "./sheetEngine";

const functions = shippedFunctions();
const invocation = { functionName: "bench" };
const called = (name: string, ...args: unknown[]) => functions.get(name)!(...args, invocation);

/** Of what is measured, several, so that no call can stand for the next. */
const several = Array.from({ length: 64 }, (_, i) => i);
const prices = several.map((i) => 60_000 + 17.25 * i);
const difficulties = several.map((i) => 126_982_285_146_989.3 + 1e9 * i);
const at = <T>(values: readonly T[], call: number) => values[call % values.length]!;

const purchase: doubles.Purchase = {
  machinePrice: 1500,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.06,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 950_000,
  fees: 0.03,
  poolFee: 0.02,
  uptime: 0.97,
  difficultyGrowth: 0.3,
  maxDays: 3650,
};
const dear = { ...purchase, machinePrice: 1900 };
const variants = (one: doubles.Purchase) => several.map((i) => ({ ...one, machinePrice: one.machinePrice + i / 8 }));

const keys = ["fees", "poolFee", "uptime", "difficultyGrowth", "maxDays"] as const;
const positional = (one: doubles.Purchase) =>
  [one.machinePrice, one.hashrate, one.power, one.powerPrice, one.btcPrice, one.difficulty, one.blockHeight].map(
    (value) => [[value]],
  );
const assumed = (one: doubles.Purchase): (string | number)[][] => keys.map((key) => [key, one[key]]);
const withoutHorizon = (one: doubles.Purchase) => assumed(one).filter(([key]) => key !== "maxDays");

function shippedPayback(one: doubles.Purchase): unknown {
  try {
    return called("MINERPAYBACK", ...positional(one), assumed(one));
  } catch (never) {
    return never;
  }
}

const widths = [58, 30, 8, 16, 52];
const print = (...cells: (string | undefined)[]) =>
  console.log(
    cells
      .map((cell = "", i) => cell.padEnd(widths[i] ?? 0))
      .join(" ")
      .trimEnd(),
  );
const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

async function measured(what: string, budgets: readonly string[], contenders: readonly Contender[], rounds?: number) {
  const [base, ...others] = await compare(contenders, rounds);
  print(what, base!.name, "1", "", "", `${digits(base!.milliseconds * 1000)} µs`);
  others.forEach(({ name, median, low, high }, i) =>
    print("", name, digits(median), `${digits(low)} – ${digits(high)}`, budgets[i]),
  );
}

const plain = (call: number) => doubles.hashprice(at(prices, call), at(difficulties, call), 3.125, 0.03);

async function scalars() {
  await measured(
    "one HASHPRICE",
    ["1; the run is void if 5 % off", "12; 200 with decimals in the path"],
    [
      contender("a call in doubles", plain),
      contender("the same again", plain),
      contender("HASHPRICE", (call) =>
        called("HASHPRICE", [[at(prices, call)]], [[at(difficulties, call)]], [[3.125]], [[0.03]], null, null),
      ),
    ],
    31,
  );
  for (const [what, one, budgets] of [
    ["MINERPAYBACK, pays back", purchase, ["", "", "300, 1/15 of the line above"]],
    ["MINERPAYBACK, never", dear, ["", "", "650, 1/15 of the line above"]],
  ] as const) {
    const purchases = variants(one);
    await measured(what, budgets, [
      contender("closed form in doubles, Newton", (call) => doubles.payback(at(purchases, call))),
      contender("day loop in doubles", (call) => loops.inDoubles(at(purchases, call))),
      contender("day loop in decimals", (call) => loops.inDecimals(at(purchases, call))),
      contender("MINERPAYBACK", (call) => shippedPayback(at(purchases, call))),
    ]);
  }
}

/** A call as it comes from Excel, and its answer, as texts. */
const message = (name: string, args: readonly unknown[]) => JSON.stringify([1, name, args, null, 4, null]);
function answered(text: string, answer: (name: string, args: readonly unknown[]) => unknown): string {
  const [id, name, args] = JSON.parse(text) as [number, string, unknown[]];
  return JSON.stringify([id, answer(name, args)]);
}
const shipped = (name: string, args: readonly unknown[]) => called(name, ...args);
const hashpriceMessage = (price: number, difficulty: number) =>
  message("HASHPRICE", [[[price]], [[difficulty]], [[3.125]], [[0.03]], null, null]);

async function calls() {
  const answers = several.map(plain);
  const messages = several.map((i) => hashpriceMessage(prices[i]!, difficulties[i]!));
  await measured(
    "one custom-function call, JSON in and out",
    ["", "1.5"],
    [
      contender("floor: JSON alone", (call) => answered(at(messages, call), () => [[at(answers, call)]])),
      contender("in doubles", (call) =>
        answered(at(messages, call), (_, args) => {
          const [price, difficulty, subsidy, fees] = (args as number[][][]).map((cells) => cells?.[0]?.[0] ?? 0);
          return [[doubles.hashprice(price!, difficulty!, subsidy!, fees!)]];
        }),
      ),
      contender("HASHPRICE", (call) => answered(at(messages, call), shipped)),
    ],
  );
}

/** Ten thousand fees, for a cell each. */
const fees = Array.from({ length: 10_000 }, (_, i) => i / 1e6);
const market = [60_000, difficulties[0]!, 3.125] as const;
const nativeHashprice = (fee: number | string) => `$A$1*($A$3+${fee})*86400*10^15/($A$2*2^32)`;
const feesMessage = (price: number, fee: unknown) =>
  message("HASHPRICE", [[[price]], [[market[1]]], [[market[2]]], fee, null, null]);
const feeColumn = fees.map((fee) => [fee]);
const oneCall = contender("one call for all", (call) => answered(feesMessage(market[0] + call, feeColumn), shipped));

/** IronCalc takes 1.16 of HyperFormula for such a sheet, by which the budget is stated. */
async function sheets() {
  const sheet = await sheetOf(market, fees.map(nativeHashprice));
  await measured(
    "10,000 HASHPRICE cells after one change, JSON in and out",
    ["0.69: 0.8 of HyperFormula"],
    [
      contender("native formulas in IronCalc", (call) => sheet(market[0] + call)),
      contender("a call for each cell", (call) =>
        fees.map((fee) => answered(feesMessage(market[0] + call, [[fee]]), shipped)),
      ),
      oneCall,
    ],
    9,
  );
}

const projected = (one: doubles.Purchase) =>
  called("PROJECTION", ...positional(one), [...withoutHorizon(one), ["months", 120]]);

/** Against LibreOffice, which recalculates all of a sheet after A1 has changed; its last cell must be as expected. */
async function besideLibreOffice(
  what: string,
  rows: readonly Row[],
  expected: { readonly last: number; readonly within: number },
  budgets: readonly string[],
  contenders: readonly Contender[],
) {
  if (!hasLibreOffice) return print(what, "left out", "", "", `needs ${libreOffice}`);
  await inLibreOffice(rows, async (recalculate) => {
    const last = await recalculate(0);
    if (!(Math.abs(last - expected.last) <= expected.within))
      throw new Error(`LibreOffice says ${last}, not ${expected.last}: ${what}`);
    const run = async (times: number) => void (await recalculate(times));
    await measured(what, budgets, [{ name: "LibreOffice, all recalculated", run }, ...contenders]);
  });
}

async function spreadsheets() {
  await besideLibreOffice(
    "10,000 HASHPRICE cells, JSON in and out",
    fees.map((fee, i) => [market[i] ?? null, fee, `=${nativeHashprice(`B${i + 1}`)}`]),
    { last: doubles.hashprice(...market, fees.at(-1)!), within: 1e-12 },
    ["1"],
    [oneCall],
  );
  const [cheap, dearer] = [variants(purchase), variants(dear)];
  const months = (doubles.payback(purchase) * 12) / 365;
  await besideLibreOffice(
    "a payback scenario, 120 months",
    schedule(purchase),
    // The schedule counts whole months, each at the difficulty of its end.
    { last: months, within: 1.5 },
    ["0.1", "0.1"],
    [
      contender("MINERPAYBACK, pays back", (call) => shippedPayback(at(cheap, call))),
      contender("MINERPAYBACK, never", (call) => shippedPayback(at(dearer, call))),
      {
        name: "PROJECTION",
        async run(times) {
          for (let call = 0; call < times; call++) await projected(at(cheap, call));
        },
      },
    ],
  );
}

/** A machine whose power is free, at a price that it never earns, so that every era is summed. */
async function horizons() {
  const cash = machineCash({
    hashrate: unit.ths(purchase.hashrate),
    power: unit.watt(0),
    powerPrice: unit.usdPerKwh(0),
    btcPrice: unit.usdPerBtc(purchase.btcPrice),
    difficulty: unit.difficulty(purchase.difficulty),
    blockHeight: unit.block(purchase.blockHeight),
    assumptions: readAssumptions("assumptions", minerPayback.parameters.assumptions, assumed(purchase)),
  });
  await measured(
    "payback by horizon, never",
    ["halvings alone", "halvings alone", "halvings alone"],
    [10, 30, 100, 1000].map((years) => {
      const halvings = Math.floor((purchase.blockHeight + years * 365 * 144) / 210_000) - 4;
      return contender(`${years} years, ${halvings} halvings`, () => payback(unit.usd(1e9), cash, years * 365));
    }),
  );
}

const distribution = (paths: number, seed: number) =>
  called("PAYBACKDISTRIBUTION", ...positional(purchase), [
    ...withoutHorizon(purchase),
    ["volatility", 0.55],
    ["paths", paths],
    ["seed", seed],
  ]);

async function distributions() {
  for (const count of [1000, 10_000])
    await measured(
      `PAYBACKDISTRIBUTION, ${count.toLocaleString("en-US")} paths`,
      ["3"],
      [
        contender("loop in doubles", (call) => paths(purchase, 0.55, count, call + 1)),
        {
          name: "PAYBACKDISTRIBUTION",
          async run(times) {
            for (let call = 0; call < times; call++) await distribution(count, call + 1);
          },
        },
      ],
      count > 1000 ? 5 : 9,
    );
}

async function reading() {
  const { name, text } = callToRead();
  await measured(`reading a call: ${name}`, ["", "0.25: four times as fast"], parsing(text));
  const printGrowth = ({ name: what, milliseconds, exponent }: Growth, budget: string) =>
    print(
      "",
      what.slice(0, 29),
      exponent.toFixed(2),
      "",
      budget,
      milliseconds.map((each) => `${digits(each)} ms`).join(", "),
    );
  print("growth of reading, 1, 10 and 100 calls: exponent");
  for (const each of growths()) printGrowth(each, "1.05");
  print("growth of reading hostile texts, 0.1 and 1 MB: the worst");
  for (const each of hostileGrowths().slice(0, 5)) printGrowth(each, "1.2");
  print("longest step of a reading in a window", name, "", "", "50 ms", `${digits(longestStep(text))} ms`);
  await modelOfACall((contenders) => measured("hashbook model for a call", ["3"], contenders, 9));
}

/** Names of parts, where not all are wanted: npm run bench -- reading */
const asked = process.argv.slice(2);

void (async () => {
  print("what", "contender", "ratio", "p10 – p90", "budget", "once");
  const parts = [scalars, calls, sheets, spreadsheets, horizons, distributions, reading];
  for (const part of parts.filter(({ name }) => asked.length === 0 || asked.includes(name))) await part();
  print("functions bundle", "gzip", "", "", "20 kB", `${bundleKilobytes().toFixed(1)} kB`);
})();
