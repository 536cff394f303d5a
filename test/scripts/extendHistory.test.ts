import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { difficultyOfBits } from "../../src/economics/difficultyFromBits";
import { readHeaders } from "../../scripts/epochHeaders";
import { extended, historyFile, type History } from "../../scripts/extendHistory";
import { hasShared, shared } from "../shared";

const file = readFileSync(resolve(__dirname, "../../seeds/difficulty-history.json"), "utf8");
const history = JSON.parse(file) as History;
const upTo = (height: number): History => ({
  ...history,
  epochs: history.epochs.filter(([each]) => each < height),
});

// Bits: spesmilo/electrum checkpoints; difficulty 17 digits, as the reference history prints it.
const table = (...rows: string[]) => ["height,bits,difficulty,timestamp", ...rows].join("\n");
const row = "953568,170240c3,124932866006548.15,";
const header = (values: object) =>
  JSON.stringify(
    { hash: "00", height: 953_568, version: 1, time: 1_780_000_000, bits: "170240c3", ...values },
    null,
    2,
  );
const difficulty = 124932866006548.2;
const add = (text: string, to = upTo(953_568), source = "own node") => extended(to, readHeaders(text), source);

describe("an epoch is added", () => {
  it("from a table, and the file is the one that is there", () => {
    const longer = add(table(row));
    expect(longer.sources.at(-1)).toBe("own node");
    expect(longer.epochs).toEqual(upTo(953_569).epochs);
  });
  it("from what a node prints of its header, with its time", () =>
    expect(add(header({ difficulty })).epochs.at(-1)).toEqual([953_568, 124932866006548.16, 1_780_000_000]));
  it("from several headers in any order", () => {
    const next = header({ height: 955_584, difficulty, time: 1_781_200_000 });
    const longer = add(`${next}\n${header({ difficulty })}\n`);
    expect(longer.epochs.slice(-2).map(([height]) => height)).toEqual([953_568, 955_584]);
  });
  it("with a time that the history did not know", () => {
    const timed = add(header({ difficulty }), upTo(955_584), "");
    expect(timed.epochs.at(-1)).toEqual([953_568, history.epochs.at(-1)![1], 1_780_000_000]);
    expect(timed.sources).toEqual(history.sources);
  });
});

describe("nothing is added", () => {
  it.each([
    ["in the middle of an epoch", header({ difficulty, height: 953_570 }), /^Block 953570 is not the first of 2016/],
    ["where one is missing", header({ difficulty, height: 957_600 }), /^Block 953568 is missing before block 957600/],
    [
      "whose difficulty is not that of its bits",
      header({ difficulty: 124932866006600 }),
      /has bits 170240c3, .* states/,
    ],
    [
      "that is easier by more than consensus allows",
      table(`953568,17090000,${difficultyOfBits("17090000").toNumber()},`),
      /^Difficulty moves by a factor of 4\.4.* at block 953568; consensus allows 4/,
    ],
    ["whose difficulty is no number", table("953568,170240c3,x,"), /^No header of a block/],
    ["before the one before it", header({ difficulty, time: 5 }), /^The time of block 953568, 5, does not follow/],
    ["without a table or headers", "953568;170240c3", /must name the columns height, bits, difficulty, timestamp/],
  ])("%s", (_, text, message) => expect(() => add(text, timedUpTo(953_568))).toThrow(message));

  it("that contradicts the history", () => {
    expect(() => add(table("951552,170240c3,124932866006548.15,"))).toThrow(/the history has 138955357012247.3/);
    expect(() => add(table("0,1d00ffff,1,1231006506"))).toThrow(
      "Block 0 has time 1231006506; the history has 1231006505.",
    );
  });
  it("without its source", () => expect(() => add(table(row), upTo(953_568), "")).toThrow(/^Say where/));
});

/** With a time for the last epoch, so that times can be compared. */
const timedUpTo = (height: number): History => ({
  ...upTo(height),
  epochs: upTo(height).epochs.map(([each, of, time]) => [each, of, each === height - 2016 ? 1_779_000_000 : time]),
});

describe("the file", () => {
  it("is laid out as it is", () => expect(historyFile(history)).toBe(file));

  if (hasShared)
    it("comes back from the reference history, from its first epoch on", () => {
      const headers = readHeaders(readFileSync(shared("vectors/difficulty_history.csv"), "utf8"));
      const whole = extended({ ...history, epochs: [] }, headers, "reference");
      expect(historyFile({ ...whole, sources: history.sources })).toBe(file);
    });
  else
    it("NOT RUN: the reference history is not on this machine", () =>
      console.warn("Whether the history is the reference was not tested: the reference is not on this machine."));
});
