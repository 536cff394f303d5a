import type { Published } from "../published";

/** IAS 2.29: inventories are written down item by item. Worked by hand: three products, of which one is above cost. */
const stock = [[1000], [2000], [500]];
const cost = [[12], [16], [10]];
const price = [[9], [18], [9.75]];

export const writeDowns: readonly Published[] = (
  [
    ["item by item, none made up for by another", [stock, cost, price], 1000 * 3 + 500 * 0.25],
    ["selling cost by item", [stock, cost, price, [[0.5], [2.5], [0]]], 1000 * 3.5 + 2000 * 0.5 + 500 * 0.25],
    ["one selling cost for all", [stock, cost, price, 0.5], 1000 * 3.5 + 500 * 0.75],
  ] as const
).map(([id, args, expected]) => ({
  id,
  name: "INVENTORYWRITEDOWN",
  args,
  expected,
  tolerance: { absolute: 0, why: "worked by hand in quarters of a dollar" },
  source: "IAS 2.9 and 2.29",
  grade: "worked",
}));
