import type { CellValue } from "../../src/economics/invoke";
import { call } from "./call";

type Column = readonly CellValue[];
const bridge = (...columns: readonly [Column, Column, Column, Column]) =>
  call("PVMBRIDGE", ...columns.map((column) => column.map((cell) => [cell])));
const value = (message: string) => ({ error: "#VALUE!", message });

it("shows a product that was not sold before in mix", () =>
  // 10 TH/s at 5 USD, then 20 at 6 and 10 of a new product at 8: 20 TH/s more at 5, 1 USD more on 20, 30 USD are left.
  expect(bridge([10, null], [5, null], [20, 10], [6, 8])).toEqual([
    ["volume", 100],
    ["mix", 30],
    ["price", 20],
    ["total", 150],
  ]));

it("shows a product that is no longer sold in mix, and needs no price of it", () =>
  // 10 TH/s at 5 USD and 10 at 15, then 20 at 5: no more hashrate, no other price, and 10 USD less on 10 TH/s.
  expect(bridge([10, 10], [5, 15], [20, 0], [5, null])).toEqual([
    ["volume", 0],
    ["mix", -100],
    ["price", 0],
    ["total", -100],
  ]));

describe("what was sold needs a price", () => {
  it.each([
    ["blank", null, "nothing"],
    ["0", 0, "0"],
  ])("before: %s", (_, price, got) =>
    expect(bridge([1, 2], [5, price], [1, 2], [5, 6])).toEqual(
      value(`priceBefore: needs a price for product 2, of which volumeBefore is 2 TH/s, got ${got}.`),
    ),
  );
  it("after", () =>
    expect(bridge([1, 2], [5, 6], [1, 2], [null, 6])).toEqual(
      value("priceAfter: needs a price for product 1, of which volumeAfter is 1 TH/s, got nothing."),
    ));
});

it("needs something sold before", () =>
  expect(bridge([0, null], [5, 6], [1, 2], [5, 6])).toEqual({
    error: "#N/A",
    message: "volumeBefore is 0 in all, so there is no average price to start from.",
  }));
