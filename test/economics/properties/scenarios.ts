import fc from "fast-check";
import type { CellValue } from "../../../src/economics/invoke";
import { call, rows } from "../call";
import { machineArguments, purchases } from "../purchases";
import type { Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const list = (item: fc.Arbitrary<number>) => fc.array(item, { minLength: 1, maxLength: 3 });
const metrics = { payback: "MINERPAYBACK", npv: "MINERNPV", irr: "MINERIRR", roi: "MINERROI" } as const;
const life = { lifeDays: 700 };

/** Machines for which every assumption counts, by the names of keys. */
const keyed = purchases.map((purchase) => ({ ...purchase, machinePrice: Number(purchase.machinePrice), ...life }));
type Keyed = Readonly<Record<string, CellValue>>;
const machineKeys = ["hashrate", "power", "powerPrice", "btcPrice", "difficulty", "blockHeight"];
const restOf = (all: Keyed) =>
  rows(
    Object.fromEntries(Object.entries(all).filter(([key]) => ![...machineKeys, "machinePrice", "asp"].includes(key))),
  );

/** A function that takes a machine's quantities in the order of its parameters, called with values of keys. */
function called(name: string, all: Keyed) {
  const { machinePrice, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight } = all;
  const subsidy = call("BLOCKSUBSIDY", blockHeight) as CellValue;
  const { fees, feeMode, poolFee } = all;
  const network = [difficulty, subsidy, fees, feeMode] as const;
  switch (name) {
    case "HASHPRICE":
      return call(name, btcPrice, ...network);
    case "COSTPERBTC":
      return call(name, Number(power) / Number(hashrate), powerPrice, ...network, poolFee);
    case "MINERPROFIT":
    case "MINERMARGIN":
      return call(name, hashrate, power, powerPrice, btcPrice, difficulty, subsidy, restOf(all));
    case "FAIRASICPRICE":
      return call(name, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight, restOf(all));
    default:
      return call(name, machinePrice, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight, restOf(all));
  }
}

const byCall = [...Object.values(metrics), "FAIRASICPRICE", "MINERPROFIT", "MINERMARGIN", "HASHPRICE", "COSTPERBTC"];

/** Keys on which every one of these functions depends, with values for them. */
const shared: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
  difficulty: whole(50, 200).map((trillions) => trillions * 1e12),
  blockHeight: whole(840_000, 1_300_000),
  fees: whole(0, 50).map((hundredths) => hundredths / 100),
  feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
};
const sharedKeys = fc.shuffledSubarray(Object.keys(shared), { minLength: 2, maxLength: 2 }).chain(([row, column]) =>
  fc.record({
    keys: fc.constant([row!, column!] as const),
    rowValues: fc.array(shared[row!]!, { minLength: 1, maxLength: 2 }),
    columnValues: fc.array(shared[column!]!, { minLength: 1, maxLength: 2 }),
  }),
);

export const scenarioProperties: Readonly<Record<string, readonly Claim[]>> = {
  ASPSCENARIO: [
    [
      "has in each cell what the function of the metric says of a machine at that price",
      fc.property(
        purchases,
        list(whole(1, 40)),
        list(whole(1, 300_000)),
        fc.constantFrom("payback", "npv", "irr", "roi"),
        (purchase, asps, prices, metric) => {
          const [hashrate, power, powerPrice, , difficulty, blockHeight, assumed] = machineArguments(purchase, life);
          const table = call(
            "ASPSCENARIO",
            [asps],
            prices.map((price) => [price]),
            hashrate,
            power,
            powerPrice,
            difficulty,
            blockHeight,
            [...assumed, ["metric", metric]],
          );
          const cells = asps.map((asp) =>
            prices.map((price) =>
              call(
                metrics[metric],
                asp * hashrate,
                hashrate,
                power,
                powerPrice,
                price,
                difficulty,
                blockHeight,
                assumed,
              ),
            ),
          );
          expect(table).toEqual([["asp \\ btcPrice", ...prices], ...asps.map((asp, i) => [asp, ...cells[i]!])]);
        },
      ),
    ],
  ],
  SENSITIVITY: [
    [
      "has in each cell what the function itself says",
      fc.property(
        keyed,
        fc.constantFrom(...byCall),
        sharedKeys,
        (base, name, { keys: [row, column], rowValues, columnValues }) => {
          const table = call("SENSITIVITY", name, row, [rowValues], column, [columnValues], rows(base));
          const cells = rowValues.map((rowValue) =>
            columnValues.map((columnValue) => called(name, { ...base, [row]: rowValue, [column]: columnValue })),
          );
          expect(table).toEqual([
            [`${row} \\ ${column}`, ...columnValues],
            ...rowValues.map((value, i) => [value, ...cells[i]!]),
          ]);
        },
      ),
    ],
    [
      "with rows and columns changed places is the same table on its side",
      fc.property(
        keyed,
        fc.constantFrom(...byCall),
        sharedKeys,
        (base, name, { keys: [row, column], rowValues, columnValues }) => {
          const table = call(
            "SENSITIVITY",
            name,
            row,
            [rowValues],
            column,
            [columnValues],
            rows(base),
          ) as CellValue[][];
          const other = call(
            "SENSITIVITY",
            name,
            column,
            [columnValues],
            row,
            [rowValues],
            rows(base),
          ) as CellValue[][];
          expect(other.slice(1).map((cells) => cells.slice(1))).toEqual(
            columnValues.map((_, i) => table.slice(1).map((cells) => cells[i + 1])),
          );
        },
      ),
    ],
  ],
  PROJECTION: [
    [
      "adds up: net is revenue less cost, and cumulative cash is that of MINERCUMULATIVE less the price",
      fc.property(purchases, whole(1, 30), (purchase, months) => {
        const price = Number(purchase.machinePrice);
        const args = machineArguments(purchase, { months });
        const [, ...table] = call("PROJECTION", price, ...args) as number[][];
        expect(table).toHaveLength(months);
        for (const row of table) {
          const [day, revenue, cost, net, cumulative] = [row[1]!, row[8]!, row[9]!, row[10]!, row[11]!];
          expect(Math.abs(revenue - cost - net)).toBeLessThanOrEqual(1e-12 * (revenue + cost));
          const cash = call("MINERCUMULATIVE", day, ...args) as number;
          expect(Math.abs(cash - price - cumulative)).toBeLessThanOrEqual(1e-12 * (Math.abs(cash) + price));
        }
      }),
    ],
    [
      "is the same table for a shorter time, as far as it goes",
      fc.property(purchases, whole(1, 12), (purchase, months) => {
        const price = Number(purchase.machinePrice);
        const long = call("PROJECTION", price, ...machineArguments(purchase, { months: 24 })) as CellValue[][];
        expect(call("PROJECTION", price, ...machineArguments(purchase, { months }))).toEqual(long.slice(0, months + 1));
      }),
    ],
  ],
};
