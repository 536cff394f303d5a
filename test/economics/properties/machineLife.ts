import fc from "fast-check";
import { call, numberOf } from "../call";
import { purchases, machineArguments } from "../purchases";
import { close, type Claim } from "./claim";

const factor = fc.double({ min: 1, max: 1.5, noNaN: true });
const discountRate = fc.constantFrom(0, 0.08, 0.25, -0.05);
const lifeDays = fc.integer({ min: 1, max: 2500 });

/** The cash that a machine turns over: what differences of it are measured against. */
const turnover = (machine: ReturnType<typeof machineArguments>, days: number) => {
  const [hashrate, power, powerPrice, btcPrice, difficulty] = machine;
  const daily =
    numberOf("MINERREVENUE", hashrate, btcPrice, difficulty, 3.125, 0.2) +
    numberOf("MINERENERGYCOST", power, powerPrice);
  return (daily + 1) * days;
};

export const machineLifeProperties: Readonly<Record<string, readonly Claim[]>> = {
  MINERCUMULATIVE: [
    [
      "on the day of payback is the price of the machine",
      fc.property(purchases, (purchase) => {
        const machine = machineArguments(purchase);
        const days = call("MINERPAYBACK", Number(purchase.machinePrice), ...machine);
        fc.pre(typeof days === "number");
        close(numberOf("MINERCUMULATIVE", days, ...machine), Number(purchase.machinePrice), turnover(machine, 2500));
      }),
    ],
    [
      "is never lowered by switching off on losing days, and then never falls",
      fc.property(purchases, lifeDays, lifeDays, (purchase, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const curtailed = machineArguments({ ...purchase, curtail: true });
        const always = machineArguments({ ...purchase, curtail: false });
        const slack = 1e-12 * turnover(always, late);
        expect(numberOf("MINERCUMULATIVE", late, ...curtailed)).toBeGreaterThanOrEqual(
          numberOf("MINERCUMULATIVE", late, ...always) - slack,
        );
        expect(numberOf("MINERCUMULATIVE", late, ...curtailed)).toBeGreaterThanOrEqual(
          numberOf("MINERCUMULATIVE", early, ...curtailed),
        );
      }),
    ],
    [
      "is linear inside a day",
      fc.property(purchases, fc.integer({ min: 0, max: 2000 }), (purchase, day) => {
        const machine = machineArguments(purchase);
        const [from, half, to] = [0, 0.5, 1].map((share) => numberOf("MINERCUMULATIVE", day + share, ...machine));
        close(half!, (from! + to!) / 2, turnover(machine, 2000));
      }),
    ],
    [
      "of twice the hashrate and power is twice as much",
      fc.property(purchases, lifeDays, (purchase, days) => {
        const plain = { ...purchase, opexPerDay: 0 };
        const double = { ...plain, hashrate: 2 * plain.hashrate, power: 2 * plain.power };
        const machine = machineArguments(plain);
        close(
          numberOf("MINERCUMULATIVE", days, ...machineArguments(double)),
          2 * numberOf("MINERCUMULATIVE", days, ...machine),
          turnover(machine, days),
        );
      }),
    ],
  ],
  MINERNPV: [
    [
      "without discount and resale is cumulative cash less the price",
      fc.property(purchases, lifeDays, (purchase, days) => {
        const price = Number(purchase.machinePrice);
        const machine = machineArguments(purchase, { lifeDays: days, discountRate: 0 });
        const cash = numberOf("MINERCUMULATIVE", days, ...machineArguments(purchase));
        close(numberOf("MINERNPV", price, ...machine), cash - price, turnover(machine, days));
      }),
    ],
    [
      "falls by a dollar with each dollar of the price, less what of it resale brings",
      fc.property(purchases, lifeDays, discountRate, factor, (purchase, days, rate, more) => {
        const machine = machineArguments(purchase, { lifeDays: days, discountRate: rate, resaleFraction: 0.2 });
        const [low, high] = [1000, 1000 * more].map((price) => numberOf("MINERNPV", price, ...machine));
        const kept = 0.2 / (1 + rate) ** (days / 365);
        close(low! - high!, 1000 * (more - 1) * (1 - kept), turnover(machine, days) + 2000);
      }),
    ],
  ],
  MINERIRR: [
    [
      "is the rate at which the net present value is 0",
      fc.property(purchases, lifeDays, (purchase, days) => {
        const price = Number(purchase.machinePrice);
        const running = { ...purchase, curtail: true };
        const rate = call("MINERIRR", price, ...machineArguments(running, { lifeDays: days, resaleFraction: 0.1 }));
        fc.pre(typeof rate === "number" && rate <= 10);
        const machine = machineArguments(running, {
          lifeDays: days,
          resaleFraction: 0.1,
          discountRate: rate as number,
        });
        // The rate is a double: half a unit of its last digit, over the days of the life.
        const scale = (turnover(machine, days) + price) * (1 + 1 / (1 + (rate as number))) ** (days / 365);
        close(numberOf("MINERNPV", price, ...machine), 0, scale);
      }),
    ],
  ],
  MINERROI: [
    [
      "is net present value without discount over the price",
      fc.property(purchases, lifeDays, (purchase, days) => {
        const price = Number(purchase.machinePrice);
        fc.pre(price > 0);
        const more = { lifeDays: days, resaleFraction: 0.3 };
        const machine = machineArguments(purchase, more);
        const npv = numberOf("MINERNPV", price, ...machineArguments(purchase, { ...more, discountRate: 0 }));
        close(numberOf("MINERROI", price, ...machine), npv / price, turnover(machine, days) / price);
      }),
    ],
  ],
  FAIRASICPRICE: [
    [
      "times the hashrate is a price of no net present value",
      fc.property(purchases, lifeDays, discountRate, (purchase, days, rate) => {
        const machine = machineArguments(purchase, { lifeDays: days, discountRate: rate, resaleFraction: 0.1 });
        const fair = call("FAIRASICPRICE", ...machine);
        fc.pre(typeof fair === "number" && fair >= 0);
        close(numberOf("MINERNPV", (fair as number) * purchase.hashrate, ...machine), 0, turnover(machine, days));
      }),
    ],
    [
      "does not fall when bitcoin is dearer, nor rise when power is",
      fc.property(purchases, lifeDays, factor, (purchase, days, more) => {
        const fairAt = (change: Partial<typeof purchase>) =>
          numberOf("FAIRASICPRICE", ...machineArguments({ ...purchase, ...change }, { lifeDays: days }));
        const slack = 1e-12 * turnover(machineArguments(purchase), days);
        expect(fairAt({ btcPrice: purchase.btcPrice * more })).toBeGreaterThanOrEqual(fairAt({}) - slack);
        expect(fairAt({ powerPrice: purchase.powerPrice * more })).toBeLessThanOrEqual(fairAt({}) + slack);
      }),
    ],
  ],
};
