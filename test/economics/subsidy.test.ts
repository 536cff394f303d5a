import { Exact } from "../../src/units/exact";
import protocol from "../vectors/protocol.json";
import { numberOf } from "./call";

const satoshi = (height: number) => new Exact(numberOf("BLOCKSUBSIDY", height)).times(1e8);

/** What the blocks from the first to a height have issued, in satoshi. */
function issued(height: number): Exact {
  let total = new Exact(0);
  for (let era = 0; era * 210_000 <= height; era++)
    total = total.plus(satoshi(era * 210_000).times(Math.min(210_000, height + 1 - era * 210_000)));
  return total;
}

it("issues the supply that Bitcoin Core's subsidy_limit_test expects", () => {
  let total = new Exact(0);
  for (let height = 0; height < 14_000_000; height += 1000) total = total.plus(satoshi(height).times(1000));
  expect(total.toNumber()).toBe(protocol.core_subsidy_limit_test.sum_step1000_to_14000000);
});

it.each(protocol.supply_inclusive)("has issued $btc BTC with block $height", ({ height, sats }) =>
  expect(issued(height).toFixed()).toBe(String(sats)),
);

it.each(protocol.halvings)("had issued $supply_before_btc BTC before halving $n", ({ height, supply_before_btc }) =>
  expect(
    issued(height - 1)
      .div(1e8)
      .toFixed(),
  ).toBe(new Exact(supply_before_btc).toFixed()),
);

it("cuts satoshi off from the eleventh era on, down to one and none", () =>
  // Pieter Wuille's answer on bitcoin.stackexchange.com: eras 10, 11, 33 and 34, counted from 1.
  expect([9, 10, 32, 33].map((era) => satoshi(era * 210_000).toNumber())).toEqual(
    protocol.supply_milestones_doc.check,
  ));
