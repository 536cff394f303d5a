import { readFileSync } from "node:fs";
import history from "../../seeds/difficulty-history.json";
import protocol from "../vectors/protocol.json";
import { hasShared, shared } from "../shared";
import { call, numberOf } from "./call";

const serialOf = (seconds: number) => seconds / 86_400 + 25_569;
const serial = (date: string) => serialOf(Date.parse(date) / 1000);
const at = (height: number) => numberOf("DIFFICULTYAT", height);
const on = (date: number) => call("DIFFICULTYAT", date, "date");
const epochs = history.epochs as (number | null)[][];
const dated = epochs.filter(([, , time]) => time !== null) as number[][];
const lastBlock = epochs.at(-1)![0]! + 2015;

const { largest_drops: drops, largest_rises: rises } = protocol.history_extremes;
it.each([...drops, ...rises])("moved by $change at block $height", ({ height, change }) =>
  // Ten digits are printed, and differences of difficulties keep more.
  expect(Math.abs(at(height) / at(height - 1) - 1 - Number(change))).toBeLessThanOrEqual(1e-9),
);

it("fell by 28 % in July 2021, as Hashrate Index wrote", () =>
  expect(Math.round((at(689_472) / at(689_471) - 1) * 100)).toBe(-28));
it("fell by over 11 % to 125.86T in February 2026, as CoinGeek wrote", () => {
  expect(at(935_424) / at(935_423) - 1).toBeLessThan(-0.11);
  expect((at(935_424) / 1e12).toFixed(2)).toBe("125.86");
});

describe("by date", () => {
  it("begins with the second of the genesis block", () => {
    expect(on(serialOf(dated[0]![2]!))).toBe(1);
    expect(on(serialOf(dated[0]![2]! - 1))).toMatchObject({ error: "#N/A" });
  });
  it("changes with the second of the first block of an epoch", () => {
    const wrong = dated
      .slice(1)
      .filter(
        ([height, , time], i) =>
          (i < dated.length - 2 && on(serialOf(time!)) !== at(height!)) || on(serialOf(time! - 1)) !== at(height! - 1),
      );
    expect(wrong).toEqual([]);
  });
  it("is that of the epoch on the day of the fourth halving", () =>
    expect(on(serial("2024-04-20T00:10:00Z"))).toBe(at(840_000)));
  it("ends with the last block whose time is known", () => {
    const [, , last] = dated.at(-1)!;
    expect(typeof on(serialOf(last! - 1))).toBe("number");
    expect(on(serialOf(last!))).toEqual({
      error: "#N/A",
      message: `There is no difficulty for this date: it is known from 2009-01-03 18:15:05 UTC until ${new Date(last! * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC.`,
    });
  });
});

describe("by height", () => {
  it("is what at is taken for, unless by says otherwise", () => {
    expect(at(46_000)).toBe(Number("4.5310817500706928"));
    expect(on(46_000)).not.toBe(at(46_000));
  });
  it("ends with the last block of the last epoch", () => {
    expect(at(lastBlock)).toBe(epochs.at(-1)![1]);
    expect(call("DIFFICULTYAT", lastBlock + 1)).toEqual({
      error: "#N/A",
      message: `There is no difficulty for this height: it is known up to block ${lastBlock.toLocaleString("en-US")}.`,
    });
  });
  it("needs a whole number", () =>
    expect(call("DIFFICULTYAT", 840_000.5)).toEqual({
      error: "#VALUE!",
      message: "at: needs a whole number as a height, got 840000.5.",
    }));
  it("a column of heights gives a column, each with its own error", () =>
    expect(call("DIFFICULTYAT", [[0], [null], [lastBlock + 1]])).toEqual([
      [1],
      [{ error: "#VALUE!", message: "at: needs a number of 0 or more, got nothing." }],
      [expect.objectContaining({ error: "#N/A" })],
    ]));
});

it("follows from the time that each epoch took", () => {
  // From first block to first block there is one interval more than consensus counts: up to 4.3e-3 in the history.
  const off = dated.slice(1).map(([height, , time], i) => {
    const [before, , timeBefore] = dated[i]!;
    return Math.abs(numberOf("NEXTDIFFICULTY", at(before!), time! - timeBefore!) / at(height!) - 1);
  });
  expect(Math.max(...off)).toBeLessThan(5e-3);
  expect(off.sort((one, other) => one - other)[Math.floor(off.length / 2)]).toBeLessThan(4e-4);
});

if (hasShared)
  it("is that of the reference history, block by block and bit by bit", () => {
    const [, ...rows] = readFileSync(shared("vectors/difficulty_history.csv"), "utf8").trim().split("\n");
    const wrong = rows.filter((row) => {
      const [height, bits, difficulty, time] = row.split(",");
      const date = time && Number(time) < dated.at(-1)![2]! ? on(serialOf(Number(time))) : at(Number(height));
      return [at(Number(height)), numberOf("DIFFICULTYFROMBITS", bits!), date].some(
        // Both sources agree to 4.9e-16.
        (given) => Math.abs(Number(given) / Number(difficulty) - 1) > 1e-15,
      );
    });
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(epochs.length);
  });
else
  it("NOT RUN: the reference history is not on this machine", () =>
    console.warn("Whether the history is the reference was not tested: the reference is not on this machine."));
