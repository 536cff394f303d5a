import { Exact } from "../units/exact";
import { ths, usd, usdPerTh } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, range } from "./parameters";
import { always } from "./portable";
import { sumProduct } from "./sumProduct";

const zero = new Exact(0);
const excess = "(costPerTH-expectedASP+sellingCostPerTH)";

export const inventoryWritedown = defineFunction({
  name: "INVENTORYWRITEDOWN",
  group: "Manufacturer",
  summary: "Write-down of machines in stock to what they will sell for, where that is below cost.",
  parameters: {
    hashrateInStock: range(ths, "Hashrate in stock, by product.", notNegative),
    costPerTH: range(usdPerTh, "Carrying amount, by product.", notNegative, "hashrateInStock"),
    expectedASP: range(usdPerTh, "Expected selling price, by product.", notNegative, "hashrateInStock"),
    sellingCostPerTH: range(usdPerTh, "Cost of selling, by product or one for all.", notNegative, "hashrateInStock", 0),
  },
  returns: usd,
  form: "reduce",
  refuses: { input: "The ranges differ in shape." },
  note: "Item by item: a product above cost does not make up for one below. Provisions on prepayments and purchase commitments come on top.",
  source: "IAS 2.9 and ASC 330-10-35, lower of cost and net realisable value; docs/conventions.md#asp",
  portable: always(`SUMPRODUCT((${excess}>0)*${excess}*hashrateInStock)`),
  examples: [
    {
      formula: "MINING.INVENTORYWRITEDOWN({900000;400000},{12;16},{9;18})",
      asks: "What must a maker write off on 900,000 TH/s of old machines at 12 USD, if they will sell for 9 and the new ones for more than cost?",
    },
    {
      formula: "MINING.INVENTORYWRITEDOWN({900000;400000},{12;16},{9;16.2},0.5)",
      asks: "And if selling costs 0.50 USD per TH/s, which brings the new ones below cost too?",
    },
  ],
  compute({ hashrateInStock, costPerTH, expectedASP, sellingCostPerTH }) {
    const lost = costPerTH.map((cost, item) => {
      const proceeds = (expectedASP[item] ?? zero).minus(sellingCostPerTH[item] ?? zero);
      return Exact.max(0, (cost ?? zero).minus(proceeds));
    });
    return usd(sumProduct(lost, hashrateInStock));
  },
});
