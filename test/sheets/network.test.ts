import { lastKnownDate, networkAt } from "../../src/sheets/network";

// Difficulty and heights: seeds/difficulty-history.json, whose sources it names. Dates of halvings: Bitcoin's blocks.
it.each([
  ["the day after the genesis block", "2009-01-04", 0, 1],
  ["the day after the fourth halving, 20 April 2024", "2024-04-21", 838656, 86388558925171.02],
  ["the day of Canaan's call on the second quarter of 2024", "2024-08-15", 856800, 86871474313761.95],
])("knows difficulty on %s", (_, date, epoch, difficulty) =>
  expect(networkAt(date)).toMatchObject({ epoch, difficulty }),
);

it("places the next block inside the epoch by time", () => {
  // Block 840,000 was found on 20 April 2024, 00:09 UTC; blocks of an epoch are not evenly spaced, a day is 144 of them.
  expect(Math.abs(networkAt("2024-04-20")!.height - 840_000)).toBeLessThan(144);
});

it("knows nothing before the first block and after the last epoch with a date", () => {
  expect(networkAt("2009-01-01")).toBeNull();
  expect(networkAt("2030-01-01")).toBeNull();
  expect(networkAt(lastKnownDate)).not.toBeNull();
});
