import fc from "fast-check";
import { call, numberOf, rows } from "./call";
import { close, type Claim } from "./properties/claim";
import { fleetProperties } from "./properties/fleet";
import { machineProperties } from "./properties/machines";
import { networkProperties } from "./properties/network";
import { halvingScenarioProperties } from "./properties/halvingScenario";
import { machineLifeProperties } from "./properties/machineLife";
import { revenueAndCostProperties } from "./properties/revenueAndCost";
import { scenarioProperties } from "./properties/scenarios";
import { simulationProperties } from "./properties/simulation";

const height = fc.integer({ min: 0, max: 6_929_999 });
const difficulty = fc.integer({ min: 1, max: 9e14 });
const subsidy = fc.constantFrom(50, 6.25, 3.125, 0.1953125);
const btcPrice = fc.integer({ min: 1, max: 500_000 });
const efficiency = fc.integer({ min: 50, max: 1000 }).map((tenths) => tenths / 10);
const powerPrice = fc.integer({ min: 1, max: 1000 }).map((mills) => mills / 1000);
const hashrate = fc.integer({ min: 10, max: 1000 });
const power = fc.integer({ min: 0, max: 10_000 });
const fees = fc.integer({ min: 0, max: 90 }).map((hundredths) => hundredths / 100);
const poolFee = fc.integer({ min: 0, max: 50 }).map((mills) => mills / 1000);
const uptime = fc.integer({ min: 50, max: 100 }).map((hundredths) => hundredths / 100);
const factor = fc.integer({ min: 2, max: 9 });
const feeMode = fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy");

/** Break-even at a target, and the profit of a machine that stands exactly there. */
const profitAt = (solveFor: string) =>
  fc.property(
    efficiency,
    powerPrice,
    btcPrice,
    difficulty,
    subsidy,
    fees,
    feeMode,
    poolFee,
    (e, E, P, D, S, F, mode, f) => {
      const known = { efficiency: e, powerPrice: E, btcPrice: P, difficulty: D };
      const assumed = rows({ fees: F, feeMode: mode, poolFee: f });
      const at = call("BREAKEVEN", solveFor, e, E, P, D, S, assumed) as number;
      const machine = { ...known, [solveFor]: at };
      // A break-even price of power above 1 USD/kWh is true and not allowed as an input.
      fc.pre(machine.powerPrice <= 1);
      const args = [
        100,
        100 * machine.efficiency,
        machine.powerPrice,
        machine.btcPrice,
        machine.difficulty,
        S,
        assumed,
      ] as const;
      const cost = numberOf("MINERENERGYCOST", args[1], args[2]);
      close(numberOf("MINERPROFIT", ...args), 0, cost);
    },
  );

const product = fc.tuple(
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 1, max: 40 }),
);
const products = fc
  .array(product, { minLength: 1, maxLength: 5 })
  .filter((sold) => sold.some(([volume]) => volume > 0));
const bridgeOf = (sold: readonly (readonly number[])[]) => {
  const table = call("PVMBRIDGE", ...[0, 1, 2, 3].map((i) => sold.map((row) => [row[i]!])));
  return Object.fromEntries(table as [string, number][]);
};

export const properties: Readonly<Record<string, readonly Claim[]>> = {
  ...fleetProperties,
  ...machineProperties,
  ...networkProperties,
  ...halvingScenarioProperties,
  ...machineLifeProperties,
  ...revenueAndCostProperties,
  ...simulationProperties,
  ...scenarioProperties,
  BLOCKSUBSIDY: [
    [
      "one era later it is half, rounded down to whole satoshi",
      fc.property(height, (h) => {
        const satoshi = Math.round(numberOf("BLOCKSUBSIDY", h) * 1e8);
        expect(Math.round(numberOf("BLOCKSUBSIDY", h + 210_000) * 1e8)).toBe(Math.floor(satoshi / 2));
      }),
    ],
  ],
  HALVINGHEIGHT: [
    [
      "lies after the height, at most an era away, and begins an era of half the subsidy",
      fc.property(height, (h) => {
        const next = numberOf("HALVINGHEIGHT", h);
        expect(next).toBeGreaterThan(h);
        expect(next - h).toBeLessThanOrEqual(210_000);
        expect(numberOf("BLOCKSUBSIDY", next)).toBeLessThan(numberOf("BLOCKSUBSIDY", next - 1));
        expect(numberOf("BLOCKSUBSIDY", next - 1)).toBe(numberOf("BLOCKSUBSIDY", h));
      }),
    ],
  ],
  HALVINGDATE: [
    [
      "is the same seen from any block on the way",
      fc.property(fc.integer({ min: 840_000, max: 1_049_000 }), fc.integer({ min: 0, max: 999 }), (h, blocks) =>
        close(numberOf("HALVINGDATE", h + blocks, 46_000 + blocks / 144), numberOf("HALVINGDATE", h, 46_000)),
      ),
    ],
  ],
  NETWORKHASHRATE: [
    [
      "is a thousand times as many of the next smaller unit, and a hair more by the exact basis",
      fc.property(difficulty, (D) => {
        const units = ["ZH/s", "EH/s", "PH/s", "TH/s", "GH/s", "MH/s", "kH/s", "H/s"];
        const values = units.map((unit) => numberOf("NETWORKHASHRATE", D, unit));
        values.slice(1).forEach((value, i) => close(value, values[i]! * 1000));
        close(numberOf("NETWORKHASHRATE", D, "ZH/s", null, "exact"), (values[0]! * 65_536) / 65_535);
      }),
    ],
  ],
  HASHVALUE: [
    [
      "is in proportion to the reward, in inverse proportion to difficulty, and a thousand times as much per PH",
      fc.property(difficulty, subsidy, factor, (D, S, k) => {
        const value = numberOf("HASHVALUE", D, S);
        close(numberOf("HASHVALUE", D, S * k), value * k);
        close(numberOf("HASHVALUE", D * k, S), value / k);
        close(numberOf("HASHVALUE", D, S, 0, null, "TH") * 1000, value);
      }),
    ],
    [
      "the three ways to state the same fees agree",
      fc.property(difficulty, subsidy, fees, (D, S, share) => {
        const value = numberOf("HASHVALUE", D, S, share, "shareOfReward");
        close(numberOf("HASHVALUE", D, S, share / (1 - share), "ratioToSubsidy"), value);
        close(numberOf("HASHVALUE", D, S, (S * share) / (1 - share)), value);
      }),
    ],
  ],
  HASHPRICE: [
    [
      "is the hash value at the price of bitcoin",
      fc.property(btcPrice, difficulty, subsidy, fees, feeMode, (P, D, S, F, mode) =>
        close(numberOf("HASHPRICE", P, D, S, F, mode), numberOf("HASHVALUE", D, S, F, mode) * P),
      ),
    ],
  ],
  HASHCOST: [
    [
      "is the hashprice at which a machine breaks even",
      fc.property(efficiency, powerPrice, poolFee, (e, E, f) =>
        close(
          numberOf("HASHCOST", e, E, f),
          numberOf("BREAKEVEN", "hashprice", e, E, null, null, null, rows({ poolFee: f })),
        ),
      ),
    ],
    [
      "of a petahash is that of a thousand terahash",
      fc.property(efficiency, powerPrice, poolFee, (e, E, f) =>
        close(numberOf("HASHCOST", e, E, f), numberOf("HASHCOST", e, E, f, 0, "TH") * 1000),
      ),
    ],
  ],
  MINERREVENUE: [
    [
      "is hashprice times hashrate, without pool fee and at full uptime",
      fc.property(hashrate, btcPrice, difficulty, subsidy, (H, P, D, S) =>
        close(numberOf("MINERREVENUE", H, P, D, S), (numberOf("HASHPRICE", P, D, S) / 1000) * H),
      ),
    ],
  ],
  MINERENERGYCOST: [
    [
      "is in proportion to uptime and power",
      fc.property(power, powerPrice, uptime, factor, (W, E, u, k) =>
        close(numberOf("MINERENERGYCOST", W * k, E, u), numberOf("MINERENERGYCOST", W, E) * u * k),
      ),
    ],
  ],
  MINERPROFIT: [
    [
      "is revenue less energy and other cost",
      fc.property(
        hashrate,
        power,
        powerPrice,
        btcPrice,
        difficulty,
        subsidy,
        poolFee,
        uptime,
        (H, W, E, P, D, S, f, u) => {
          const revenue = numberOf("MINERREVENUE", H, P, D, S, 0, null, f, u);
          const cost = numberOf("MINERENERGYCOST", W, E, u, 1.1) + 2;
          const assumed = rows({ poolFee: f, uptime: u, pue: 1.1, opexPerDay: 2 });
          close(numberOf("MINERPROFIT", H, W, E, P, D, S, assumed), revenue - cost, revenue + cost);
        },
      ),
    ],
  ],
  MINERMARGIN: [
    [
      "is profit over revenue",
      fc.property(hashrate, power, powerPrice, btcPrice, difficulty, subsidy, (H, W, E, P, D, S) => {
        const margin = numberOf("MINERMARGIN", H, W, E, P, D, S);
        const [profit, revenue] = [numberOf("MINERPROFIT", H, W, E, P, D, S), numberOf("MINERREVENUE", H, P, D, S)];
        close(margin, profit / revenue, 1 + Math.abs(margin));
      }),
    ],
  ],
  COSTPERBTC: [
    [
      "is the price of bitcoin at which a machine breaks even",
      fc.property(efficiency, powerPrice, difficulty, subsidy, fees, feeMode, poolFee, (e, E, D, S, F, mode, f) =>
        close(
          numberOf("COSTPERBTC", e, E, D, S, F, mode, f),
          numberOf("BREAKEVEN", "btcPrice", e, E, null, D, S, rows({ fees: F, feeMode: mode, poolFee: f })),
        ),
      ),
    ],
  ],
  BREAKEVEN: ["btcPrice", "powerPrice", "efficiency", "difficulty"].map((target): Claim => [
    `a machine at its break-even ${target} earns nothing`,
    profitAt(target),
  ]),
  MINERPAYBACK: [
    [
      "without growth and halvings is the price over the profit of a day",
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 100, max: 1000 }),
        fc.integer({ min: 50_000, max: 100_000 }),
        (price, H, P) => {
          const profit = numberOf("MINERPROFIT", H, 15 * H, 0.03, P, 1e14, 3.125);
          close(numberOf("MINERPAYBACK", price, H, 15 * H, 0.03, P, 1e14, 840_000), price / profit);
        },
      ),
    ],
  ],
  ASP: [
    [
      "times the hashrate sold is the revenue",
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e8 }), (revenue, sold) =>
        close(numberOf("ASP", revenue, sold) * sold, revenue),
      ),
    ],
  ],
  PVMBRIDGE: [
    [
      "its parts add up to the change of revenue",
      fc.property(products, (sold) => {
        const { volume, mix, price, total } = bridgeOf(sold);
        const revenues = sold.map(([v0, p0, v1, p1]) => [v0 * p0, v1 * p1] as const);
        const change = revenues.reduce((sum, [before, after]) => sum + after - before, 0);
        const scale = revenues.reduce((sum, [before, after]) => sum + after + before, 0) + Math.abs(volume!);
        close(total!, change, scale);
        close(volume! + mix! + price!, total!, scale);
      }),
    ],
    [
      "of one product has no mix",
      fc.property(product, ([v0, ...rest]) => expect(bridgeOf([[v0 + 1, ...rest]]).mix).toBe(0)),
    ],
  ],
};
