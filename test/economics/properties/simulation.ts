import fc from "fast-check";
import { call, numberOf, rows } from "../call";
import { close, type Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const hundredths = (min: number, max: number) => whole(min * 100, max * 100).map((n) => n / 100);

const machine = fc.record({
  efficiency: whole(100, 400).map((tenths) => tenths / 10),
  powerPrice: whole(0, 150).map((mills) => mills / 1000),
  btcPrice: whole(10_000, 300_000),
  difficulty: whole(1e13, 9e14),
  blockHeight: whole(1_020_000, 1_060_000),
  volatility: hundredths(0, 2),
  riskFree: hundredths(-0.1, 0.2),
});
type Machine = typeof machine extends fc.Arbitrary<infer M> ? M : never;

const life = fc.record({
  fees: hundredths(0, 0.5),
  feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
  poolFee: hundredths(0, 0.05),
  uptime: hundredths(0.5, 1),
  pue: hundredths(1, 2),
  difficultyGrowth: hundredths(-0.3, 1),
  degradation: hundredths(0, 0.2),
  powerEscalation: hundredths(-0.1, 0.3),
  leadDays: hundredths(0, 90),
  halvingDifficultyDrop: hundredths(0, 0.3),
  lifeDays: whole(1, 900),
});

const optionValue = (of: Machine, assumed: Readonly<Record<string, number | string | boolean>>) =>
  numberOf("ASICOPTIONVALUE", ...Object.values(of), rows(assumed));

/** What a machine is worth that never stops, by the closed form of its fair price: revenue at spot, power discounted. */
function alwaysOn(of: Machine, assumed: Readonly<Record<string, number | string>>) {
  const growth = Math.expm1(of.riskFree);
  const fair = (power: number, btcPrice: number) => {
    const range = rows({ ...assumed, priceGrowth: growth, discountRate: growth });
    return numberOf("FAIRASICPRICE", 1, power, of.powerPrice, btcPrice, of.difficulty, of.blockHeight, range);
  };
  // A fair price is paid for a day's revenue at the end of the day, a day of growth too late.
  return { revenue: fair(0, of.btcPrice) * Math.exp(of.riskFree / 365), cost: -fair(of.efficiency, 0) };
}

const purchase = fc.record({
  machinePrice: whole(500, 4000),
  hashrate: whole(150, 250),
  power: whole(2500, 4500),
  powerPrice: hundredths(0.02, 0.08),
  btcPrice: whole(60_000, 150_000),
  difficulty: whole(8e13, 2e14),
  blockHeight: whole(900_000, 1_040_000),
});
type Purchase = typeof purchase extends fc.Arbitrary<infer P> ? P : never;

const market = fc.record({
  volatility: hundredths(0.1, 1.5),
  difficultyVolatility: hundredths(0, 0.5),
  correlation: hundredths(-1, 1),
  priceGrowth: hundredths(-0.3, 0.5),
  difficultyGrowth: hundredths(-0.3, 0.8),
  curtail: fc.boolean(),
  paths: whole(20, 60),
  seed: whole(1, 4_294_967_295),
  horizonDays: whole(200, 1500),
});

const distribution = (of: Purchase, assumed: Readonly<Record<string, number | boolean>>) =>
  new Map(call("PAYBACKDISTRIBUTION", ...Object.values(of), rows(assumed)) as [string, number | object][]);
const quantiles = ["paybackP05", "paybackP25", "paybackP50", "paybackP75", "paybackP95"];
/** Days, where #N/A stands for never. */
const daysOf = (table: Map<string, number | object>) =>
  quantiles.map((label) => {
    const cell = table.get(label)!;
    return typeof cell === "number" ? cell : Infinity;
  });
const ordered = (values: readonly number[]) =>
  values.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(values[i]!));

export const simulationProperties: Readonly<Record<string, readonly Claim[]>> = {
  ASICOPTIONVALUE: [
    [
      "of free power is all that the machine mines, at the price of today, whatever may happen to it",
      fc.property(machine, life, (of, assumed) => {
        const { revenue } = alwaysOn(of, assumed);
        close(optionValue({ ...of, powerPrice: 0 }, assumed), revenue);
      }),
    ],
    [
      "is at least that of a machine that never stops, and 0, and at most all that it mines",
      fc.property(machine, life, (of, assumed) => {
        const { revenue, cost } = alwaysOn(of, assumed);
        const value = optionValue(of, assumed);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeGreaterThanOrEqual(revenue - cost - 1e-12 * revenue);
        expect(value).toBeLessThanOrEqual(revenue * (1 + 1e-12));
      }),
    ],
    [
      "rises with volatility",
      fc.property(machine, life, whole(1, 300), (of, assumed, percent) => {
        const more = optionValue({ ...of, volatility: of.volatility + percent / 100 }, assumed);
        expect(more).toBeGreaterThanOrEqual(optionValue(of, assumed) - 1e-12 * alwaysOn(of, assumed).revenue);
      }),
    ],
    [
      "rises with the price of bitcoin, falls with that of power",
      fc.property(machine, life, whole(1, 9), (of, assumed, k) => {
        const value = optionValue(of, assumed);
        expect(optionValue({ ...of, btcPrice: of.btcPrice * (1 + k / 10) }, assumed)).toBeGreaterThanOrEqual(value);
        expect(optionValue({ ...of, powerPrice: of.powerPrice + k / 100 }, assumed)).toBeLessThanOrEqual(value);
      }),
    ],
    [
      "doubles where both prices double, and knows power only as what a terahash costs",
      fc.property(machine, life, (of, assumed) => {
        const twice = { ...of, btcPrice: 2 * of.btcPrice, powerPrice: 2 * of.powerPrice };
        close(optionValue(twice, assumed), 2 * optionValue(of, assumed));
        const frugal = { ...of, efficiency: of.efficiency / 2, powerPrice: 2 * of.powerPrice };
        close(optionValue(frugal, assumed), optionValue(of, assumed), alwaysOn(of, assumed).revenue);
      }),
    ],
    [
      "takes no notice of price growth, other running cost and curtailment",
      fc.property(machine, life, (of, assumed) =>
        expect(optionValue(of, { ...assumed, priceGrowth: 0.5, opexPerDay: 3, curtail: true })).toBe(
          optionValue(of, assumed),
        ),
      ),
    ],
  ],
  PAYBACKDISTRIBUTION: [
    [
      "is the same table again for the same seed, and another for another",
      fc.property(purchase, market, (of, assumed) => {
        const table = distribution(of, assumed);
        expect(distribution(of, assumed)).toEqual(table);
        const other = distribution(of, { ...assumed, seed: (assumed.seed % 4_294_967_295) + 1 });
        // Only a machine that no path lets run, or a price that moves with difficulty, knows no chance.
        fc.pre(Math.abs(assumed.volatility - assumed.difficultyVolatility * assumed.correlation) > 0.01);
        fc.pre(table.get("meanNpv") !== -of.machinePrice);
        expect(other.get("meanNpv")).not.toBe(table.get("meanNpv"));
      }),
    ],
    [
      "has its quantiles in order, and as many of them as paths pay back",
      fc.property(purchase, market, (of, assumed) => {
        const table = distribution(of, assumed);
        const days = daysOf(table);
        ordered(days);
        const repaid = table.get("probPayback") as number;
        [0.05, 0.25, 0.5, 0.75, 0.95].forEach((share, i) => {
          if (days[i] !== Infinity) expect(repaid).toBeGreaterThanOrEqual(share * (1 - 1 / assumed.paths));
          else expect(repaid).toBeLessThan(share + 1 / assumed.paths + 1e-12);
        });
      }),
    ],
    [
      "of a dearer machine is later and less likely, and its value is less by the price",
      fc.property(purchase, market, whole(1, 2000), (of, assumed, more) => {
        const [table, dearer] = [
          distribution(of, assumed),
          distribution({ ...of, machinePrice: of.machinePrice + more }, assumed),
        ];
        expect(dearer.get("probPayback")).toBeLessThanOrEqual(table.get("probPayback") as number);
        expect(dearer.get("probNpvPositive")).toBeLessThanOrEqual(table.get("probNpvPositive") as number);
        daysOf(dearer).forEach((days, i) => expect(days).toBeGreaterThanOrEqual(daysOf(table)[i]!));
        const [value, less] = [table.get("meanNpv") as number, dearer.get("meanNpv") as number];
        close(less + more, value, Math.abs(value) + of.machinePrice + more);
      }),
    ],
    [
      "of a machine that is sold for all of its price at the end costs no more than the interest",
      fc.property(purchase, market, (of, assumed) => {
        const [kept, sold] = [0, 1].map(
          (resaleFraction) => distribution(of, { ...assumed, resaleFraction }).get("meanNpv") as number,
        );
        const days = distribution(of, assumed).get("horizonDays") as number;
        close(sold! - kept!, of.machinePrice * 1.1 ** (-days / 365), Math.abs(kept!) + of.machinePrice);
      }),
    ],
    [
      "without growth and with next to no volatility is the payback of the machine",
      fc.property(purchase, hundredths(0, 60), (of, leadDays) => {
        // Before the halving: the step that holds it is linear as a whole, where days change.
        const early = { ...of, blockHeight: 841_000 };
        const payback = call("MINERPAYBACK", ...Object.values(early), rows({ leadDays, maxDays: 1450 }));
        fc.pre(typeof payback === "number");
        for (const days of daysOf(distribution(early, { leadDays, volatility: 1e-9, paths: 3 })))
          expect(Math.abs(days - Number(payback))).toBeLessThan(1e-3);
      }),
    ],
  ],
};
