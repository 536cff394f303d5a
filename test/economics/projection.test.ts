import Decimal from "decimal.js";
import fc from "fast-check";
import type { CellValue } from "../../src/economics/invoke";
import paybacks from "../vectors/payback.json";
import { call, rows } from "./call";
import { dailyNets, defaults, type Purchase } from "./dayLoop";
import { machineArguments, purchases } from "./purchases";

const Wide = Decimal.clone({ precision: 60 });
type Row = readonly [month: number, day: number, date: number | "", ...numbers: number[]];

const projection = (purchase: Purchase, more: Readonly<Record<string, number>>) => {
  const table = call("PROJECTION", Number(purchase.machinePrice), ...machineArguments(purchase, more));
  return (table as CellValue[][]).slice(1) as unknown as Row[];
};

const s21: Purchase = {
  ...defaults,
  machinePrice: 3000,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.05,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 1_020_000,
};

test("the header row names the columns and their units", () =>
  expect((call("PROJECTION", 3000, ...machineArguments(s21)) as CellValue[][])[0]).toEqual([
    "month",
    "day",
    "date",
    "height",
    "subsidy (BTC/block)",
    "difficulty",
    "btcPrice (USD/BTC)",
    "btc (BTC)",
    "revenue (USD)",
    "cost (USD)",
    "net (USD)",
    "cumulative (USD)",
  ]));

test("twelve months are 365 days, each ending on the nearest whole day", () => {
  const days = projection(s21, { months: 24 }).map(([, day]) => day);
  expect(days.slice(0, 12)).toEqual([30, 61, 91, 122, 152, 183, 213, 243, 274, 304, 335, 365]);
  expect(days.slice(12)).toEqual(days.slice(0, 12).map((day) => day + 365));
});

test("months are 60 unless assumptions say otherwise", () => expect(projection(s21, {})).toHaveLength(60));

test("dates count from startDate, and are empty without it", () => {
  expect(projection(s21, { months: 2, startDate: 46_000 }).map(([, , date]) => date)).toEqual([46_030, 46_061]);
  expect(projection(s21, { months: 2 }).map(([, , date]) => date)).toEqual(["", ""]);
});

test("subsidy and difficulty change at the halving, by height", () => {
  // 30,000 blocks to the halving: 208 1/3 days. After 7 months, on day 213, it is past; a tenth of difficulty is gone.
  const table = projection({ ...s21, halvingDifficultyDrop: 0.1 }, { months: 7 });
  expect(table[5]!.slice(3, 6)).toEqual([1_020_000 + 183 * 144, 3.125, 126_982_285_146_989.3]);
  expect(table[6]!.slice(3, 5)).toEqual([1_020_000 + 213 * 144, 1.5625]);
  expect(table[6]![5]! / 126_982_285_146_989.3).toBeCloseTo(0.9, 15);
});

test("price and difficulty after a year have grown by their rates", () => {
  const year = projection({ ...s21, priceGrowth: 0.35, difficultyGrowth: 0.2 }, { months: 12 })[11]!;
  expect(year[6]).toBe(135_000);
  expect(year[5]! / 126_982_285_146_989.3).toBeCloseTo(1.2, 14);
});

test("a machine that is delivered later brings and costs nothing before, and its price is spent", () =>
  expect(projection({ ...s21, leadDays: 45 }, { months: 1 })[0]!.slice(7)).toEqual([0, 0, 0, 0, -3000]));

test("days switched off bring nothing and cost nothing", () => {
  const lossMaking = { ...s21, powerPrice: 0.2 };
  const [running, off] = [lossMaking, { ...lossMaking, curtail: true }].map(
    (purchase) => projection(purchase, { months: 1 })[0]!,
  );
  expect(running![10]).toBeLessThan(0);
  expect(off!.slice(7)).toEqual([0, 0, 0, 0, -3000]);
});

test.each([
  ["no months", { months: 0 }, "months: needs a whole number from 1 to 360, got 0."],
  ["more than thirty years", { months: 361 }, "months: needs a whole number from 1 to 360, got 361."],
])("%s are refused", (_, more, message) =>
  expect(call("PROJECTION", 3000, ...machineArguments(s21, more))).toEqual({ error: "#VALUE!", message }),
);

describe("its sums are those of its days, added one by one", () => {
  /** Every day's BTC, revenue and cost, those of a day that is switched off 0. */
  function* dailyParts(purchase: Purchase) {
    const running = { ...purchase, curtail: false };
    const nets = dailyNets(running);
    const revenues = dailyNets({ ...running, power: 0, opexPerDay: 0 });
    const mined = dailyNets({ ...running, power: 0, opexPerDay: 0, btcPrice: 1, priceGrowth: 0 });
    for (const net of nets) {
      const [revenue, btc] = [revenues.next().value as Decimal, mined.next().value as Decimal];
      const kept = purchase.curtail && net.lt(0) ? 0 : 1;
      yield { btc: btc.times(kept), revenue: revenue.times(kept), cost: revenue.minus(net).times(kept) };
    }
  }

  /** 1e-12 of the cash that flows, which is what the engine promises for money. */
  const near = (given: number, expected: Decimal, flows: Decimal) =>
    expect(new Wide(given).minus(expected).abs().toNumber()).toBeLessThanOrEqual(
      1e-12 * flows.toNumber() + Number.MIN_VALUE,
    );

  it("over machines and assumptions of every kind", () =>
    fc.assert(
      fc.property(purchases, fc.integer({ min: 1, max: 40 }), (purchase, months) => {
        const table = projection(purchase, { months });
        const daily = [...dailyParts({ ...purchase, maxDays: table.at(-1)![1] })];
        let [first, flows] = [0, new Wide(purchase.machinePrice)];
        let cumulative = flows.neg();
        for (const [, day, , , , , , btc, revenue, cost, net, sum] of table) {
          const month = daily.slice(first, day);
          const total = (part: "btc" | "revenue" | "cost") => Wide.sum(0, ...month.map((each) => each[part]));
          const turned = total("revenue").plus(total("cost"));
          cumulative = cumulative.plus(total("revenue")).minus(total("cost"));
          flows = flows.plus(turned);
          near(btc!, total("btc"), total("btc"));
          near(revenue!, total("revenue"), turned);
          near(cost!, total("cost"), turned);
          near(net!, total("revenue").minus(total("cost")), turned);
          near(sum!, cumulative, flows);
          first = day;
        }
      }),
      { numRuns: 40 },
    ));

  it.each(paybacks.cases)("$id: bitcoin of five years", ({ args, assumptions, expected }) => {
    const table = call("PROJECTION", ...Object.values(args), rows(assumptions)) as number[][];
    const mined = table.slice(1).reduce((sum, row) => sum + row[7]!, 0);
    const published = Number(expected.btc_mined_1825d);
    // The file's own tolerance; its digits are printed.
    expect(Math.abs(mined - published)).toBeLessThanOrEqual(paybacks.meta.tolerance.btc_rel * published);
  });
});
