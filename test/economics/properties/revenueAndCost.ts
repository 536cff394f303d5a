import fc from "fast-check";
import { numberOf } from "../call";
import { close, type Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const btcPrice = whole(1, 500_000);
const difficulty = whole(1, 9e14);
const subsidy = fc.constantFrom(50, 6.25, 3.125, 0.1953125);
const fees = whole(0, 90).map((hundredths) => hundredths / 100);
const feeMode = fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy");
const efficiency = whole(50, 400).map((tenths) => tenths / 10);
const powerPrice = whole(1, 100).map((mills) => mills / 1000);
const poolFee = whole(0, 50).map((mills) => mills / 1000);
const uptime = whole(50, 100).map((hundredths) => hundredths / 100);
/** Above the cost of any of those efficiencies and prices of power. */
const hashprice = whole(1100, 3000);
const dollars = whole(1, 1e9);

export const revenueAndCostProperties: Readonly<Record<string, readonly Claim[]>> = {
  HASHPRICEOBSERVED: [
    [
      "is HASHPRICE where the network has the hashrate of its difficulty and blocks come every ten minutes",
      fc.property(btcPrice, difficulty, subsidy, fees, feeMode, (P, D, S, F, mode) =>
        close(
          numberOf("HASHPRICEOBSERVED", P, numberOf("NETWORKHASHRATE", D), S, F, mode),
          numberOf("HASHPRICE", P, D, S, F, mode),
        ),
      ),
    ],
    [
      "is in proportion to the blocks of the day, and a thousandth for a TH",
      fc.property(btcPrice, whole(1, 2000), subsidy, whole(100, 200), (P, H, S, blocks) => {
        const price = numberOf("HASHPRICEOBSERVED", P, H, S, 0, null, blocks);
        close(price, (numberOf("HASHPRICEOBSERVED", P, H, S) * blocks) / 144);
        close(numberOf("HASHPRICEOBSERVED", P, H, S, 0, null, blocks, "TH") * 1000, price);
      }),
    ],
  ],
  REVENUEPERMWH: [
    [
      "is a thousand times the price of a kWh at which the machine breaks even",
      fc.property(btcPrice, difficulty, subsidy, efficiency, (P, D, S, e) =>
        close(
          numberOf("REVENUEPERMWH", numberOf("HASHPRICE", P, D, S), e),
          1000 * numberOf("BREAKEVEN", "powerPrice", e, null, P, D, S),
        ),
      ),
    ],
    [
      "is the same from a hashprice for a TH",
      fc.property(hashprice, efficiency, (h, e) =>
        close(numberOf("REVENUEPERMWH", h / 1000, e, "TH"), numberOf("REVENUEPERMWH", h, e)),
      ),
    ],
  ],
  FEESHARE: [
    [
      "taken as a share of the reward gives the same hash value as the fees themselves",
      fc.property(difficulty, subsidy, whole(0, 300), (D, S, hundredths) => {
        const F = hundredths / 100;
        const share = numberOf("FEESHARE", F, S);
        close(numberOf("HASHVALUE", D, S, share, "shareOfReward"), numberOf("HASHVALUE", D, S, F));
      }),
    ],
  ],
  CASHCOSTPERBTC: [
    [
      "is the cost per bitcoin of one machine where its energy is all that is paid",
      fc.property(efficiency, powerPrice, difficulty, subsidy, (e, E, D, S) => {
        const energy = numberOf("MINERENERGYCOST", 100 * e, E);
        const mined = numberOf("HASHVALUE", D, S, 0, null, "TH") * 100;
        close(numberOf("CASHCOSTPERBTC", energy, 0, 0, mined), numberOf("COSTPERBTC", e, E, D, S));
      }),
    ],
    [
      "falls by what a dollar of credits is for each bitcoin, below 0 where they exceed cost",
      fc.property(dollars, dollars, dollars, whole(1, 5000), (energy, other, credits, btc) => {
        const cost = numberOf("CASHCOSTPERBTC", energy, other, credits, btc);
        close(
          cost,
          numberOf("CASHCOSTPERBTC", energy, other, 0, btc) - credits / btc,
          (energy + other + credits) / btc,
        );
        expect(Math.sign(cost)).toBe(Math.sign(energy + other - credits));
      }),
    ],
  ],
  STATICPAYBACK: [
    [
      "is the payback of a machine whose days are all alike",
      fc.property(whole(1, 500), whole(100, 1000), whole(50_000, 100_000), (price, H, P) => {
        const profit = numberOf("MINERPROFIT", H, 15 * H, 0.03, P, 1e14, 3.125);
        close(
          numberOf("STATICPAYBACK", price, profit),
          numberOf("MINERPAYBACK", price, H, 15 * H, 0.03, P, 1e14, 840_000),
        );
      }),
    ],
  ],
  ASPFROMPAYBACK: [
    [
      "as the price of a machine pays back in the days asked for",
      fc.property(whole(1, 3000), hashprice, efficiency, powerPrice, poolFee, uptime, (n, h, e, E, f, u) => {
        const asp = numberOf("ASPFROMPAYBACK", n, h, e, E, f, u);
        const energy = numberOf("MINERENERGYCOST", 100 * e, E, u);
        close(numberOf("STATICPAYBACK", 100 * asp, (h / 10) * u * (1 - f) - energy), n);
      }),
    ],
    [
      "falls with the price of power and rises with hashprice",
      fc.property(hashprice, efficiency, powerPrice, (h, e, E) => {
        const asp = numberOf("ASPFROMPAYBACK", 500, h, e, E);
        expect(numberOf("ASPFROMPAYBACK", 500, h, e, E + 0.001)).toBeLessThan(asp);
        expect(numberOf("ASPFROMPAYBACK", 500, h + 1, e, E)).toBeGreaterThan(asp);
      }),
    ],
  ],
  INVENTORYWRITEDOWN: [
    [
      "is that of the items one by one, and none of an item that sells above cost",
      fc.property(
        fc.array(fc.tuple(whole(0, 1e6), whole(0, 40), whole(0, 40), whole(0, 5)), { minLength: 1, maxLength: 5 }),
        (items) => {
          const column = (i: number) => items.map((item) => [item[i]!]);
          const each = items.map((item) => numberOf("INVENTORYWRITEDOWN", ...item));
          const total = numberOf("INVENTORYWRITEDOWN", column(0), column(1), column(2), column(3));
          close(
            total,
            each.reduce((sum, one) => sum + one, 0),
          );
          each.forEach((one, i) =>
            expect(one === 0).toBe(items[i]![0] === 0 || items[i]![1] <= items[i]![2] - items[i]![3]),
          );
        },
      ),
    ],
  ],
  ADVANCECOVER: [
    [
      "times the revenue guided is the advances",
      fc.property(dollars, dollars, (advances, revenue) =>
        close(numberOf("ADVANCECOVER", advances, revenue) * revenue, advances),
      ),
    ],
  ],
};
