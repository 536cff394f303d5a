import { Exact } from "../units/exact";
import type { Quantity } from "../units/quantity";
import { Refusal } from "../units/refusal";
import { ths, usd, usdPerTh } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, range } from "./parameters";
import { always } from "./portable";

type Volumes = readonly (Quantity<"TH/s"> | null)[];
type Prices = readonly (Quantity<"USD/TH"> | null)[];

const zero = new Exact(0);
const sum = (items: readonly Exact[]) => items.reduce((total, item) => total.plus(item), zero);

/** Refuses a product that was sold without a price, which Excel hands over as 0; a blank volume is 0, as in SUMPRODUCT. */
function sales(names: readonly [volume: string, price: string], volumes: Volumes, prices: Prices) {
  return volumes.map((volume, product) => {
    const price = prices[product];
    if (volume?.gt(0) && !price?.gt(0))
      throw new Refusal(
        "input",
        `${names[1]}: needs a price for product ${product + 1}, of which ${names[0]} is ${volume} TH/s, got ${price ?? "nothing"}.`,
      );
    return { volume: volume ?? zero, price: price ?? zero };
  });
}

const before = ["volumeBefore", "priceBefore"] as const;
const after = ["volumeAfter", "priceAfter"] as const;
const total = "SUMPRODUCT(priceAfter,volumeAfter)-SUMPRODUCT(priceBefore,volumeBefore)";
const byVolume = "(SUM(volumeAfter)-SUM(volumeBefore))*SUMPRODUCT(volumeBefore,priceBefore)/SUM(volumeBefore)";
const byPrice = "SUMPRODUCT((volumeBefore>0)*(priceAfter-priceBefore)*volumeAfter)";

export const pvmBridge = defineFunction({
  name: "PVMBRIDGE",
  group: "Manufacturer",
  summary: "Change of machine revenue between two quarters, by volume, mix and price.",
  parameters: {
    volumeBefore: range(ths, "Hashrate sold before, by product.", notNegative),
    priceBefore: range(usdPerTh, "Selling price before, by product.", notNegative, "volumeBefore"),
    volumeAfter: range(ths, "Hashrate sold after, by product.", notNegative, "volumeBefore"),
    priceAfter: range(usdPerTh, "Selling price after, by product.", notNegative, "volumeBefore"),
  },
  returns: usd,
  form: "table",
  refuses: {
    input: "The ranges differ in shape; a product was sold and its price is blank or 0.",
    noAnswer: "Nothing was sold before, so there is no average price to start from.",
  },
  note: "4 rows (volume, mix, price, total) by 2 columns (label, USD). Volume at the average price before, price at the volume after; a product that was not sold before shows in mix. The parts add up to the total.",
  source: "docs/conventions.md#bridge",
  portable: always([
    ['"volume"', byVolume],
    ['"mix"', `${total}-${byVolume}-${byPrice}`],
    ['"price"', byPrice],
    ['"total"', total],
  ]),
  examples: [
    {
      formula: "MINING.PVMBRIDGE(3371000,6.9,6200000,9.2)",
      asks: "Machine revenue rose from 3.371 million TH/s at 6.90 USD to 6.2 million at 9.20: what came of volume, what of price?",
    },
    {
      formula: "MINING.PVMBRIDGE({2400000;971000},{6.2;8.6},{2200000;4000000},{6.5;10.7})",
      asks: "And with two products, when the dearer one grows from 29 % to 65 % of the hashrate sold?",
    },
  ],
  compute({ volumeBefore, priceBefore, volumeAfter, priceAfter }) {
    const sold = sales(before, volumeBefore, priceBefore);
    const then = sales(after, volumeAfter, priceAfter);
    const volumes = { before: sum(sold.map(({ volume }) => volume)), after: sum(then.map(({ volume }) => volume)) };
    if (volumes.before.isZero())
      throw new Refusal("no-answer", "volumeBefore is 0 in all, so there is no average price to start from.");
    const revenue = { before: sum(sold.map(sale)), after: sum(then.map(sale)) };
    const total = revenue.after.minus(revenue.before);
    const averagePrice = revenue.before.div(volumes.before);
    const volume = volumes.after.minus(volumes.before).times(averagePrice);
    const price = sum(
      then.map((product, i) =>
        sold[i]!.volume.isZero() ? zero : product.price.minus(sold[i]!.price).times(product.volume),
      ),
    );
    const mix = total.minus(volume).minus(price);
    return [
      ["volume", usd(volume)],
      ["mix", usd(mix)],
      ["price", usd(price)],
      ["total", usd(total)],
    ];
  },
});

const sale = ({ volume, price }: { readonly volume: Exact; readonly price: Exact }) => volume.times(price);
