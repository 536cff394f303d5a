import protocol from "../vectors/protocol.json";
import { call, numberOf } from "./call";

const value = (message: string) => ({ error: "#VALUE!", message });

describe("bits", () => {
  it("are taken with 0x, in capitals and among spaces", () => {
    for (const bits of ["1d00ffff", "0x1d00ffff", "0X1D00FFFF", " 1D00FFFF "])
      expect(call("DIFFICULTYFROMBITS", bits)).toBe(1);
  });
  it("are taken as the number that they are", () => expect(call("DIFFICULTYFROMBITS", 0x1d00ffff)).toBe(1));
  it("are taken as a number from the hardest target to the easiest, which is that of test networks", () => {
    expect(call("DIFFICULTYFROMBITS", 0x0300ffff)).toBe(2 ** 208);
    // Bitcoin Core prints 4.656542373906925e-10 for it.
    expect(call("DIFFICULTYFROMBITS", 0x207fffff)).toBeCloseTo(4.656542373906925e-10, 24);
  });
  it.each([
    ["digits that the sheet made a number of", 17034219, "the number 17034219"],
    ["a power of ten that the sheet made of them", 170331e5, "the number 17033100000"],
    ["a target of a byte less", 0x0200ffff, "the number 33619967"],
    ["a target of a byte more", 0x2100ffff, "the number 553713663"],
    ["a fraction", 0x1d00ffff + 0.5, "the number 486604799.5"],
    ["a number below 0", -486604799, "the number -486604799"],
  ])("are refused as %s", (_, bits, got) =>
    expect(call("DIFFICULTYFROMBITS", bits)).toEqual(
      value(
        `bits: needs eight hexadecimal digits as text, got ${got} (a sheet makes a number of digits: format the cell as text, or put ' before them).`,
      ),
    ),
  );
  it.each(["1d00fff", "1d00ffff0", "1d00fffg", "difficulty", "0x"])("are refused as the text %s", (bits) =>
    expect(call("DIFFICULTYFROMBITS", bits)).toEqual(
      value(`bits: needs eight hexadecimal digits as text, got the text "${bits}".`),
    ),
  );
  it.each([
    ["1d000000", 'the text "1d000000"'],
    [0x1d000000, "486539264"],
  ])("are refused without a mantissa: %s", (bits, got) =>
    expect(call("DIFFICULTYFROMBITS", bits)).toEqual(
      value(`bits: needs digits above 0 after the first two, got ${got}: such a target cannot be met.`),
    ),
  );
  it.each([null, "", 0])("are needed: %p", (blank) =>
    expect(call("DIFFICULTYFROMBITS", blank)).toEqual(
      value("bits: needs eight hexadecimal digits as text, got nothing."),
    ),
  );
  it("are no switch", () =>
    expect(call("DIFFICULTYFROMBITS", true)).toEqual(value("bits: needs eight hexadecimal digits as text, got TRUE.")));
  it("give the work of a block of the first difficulty, as bitcoin-php expects it", () => {
    const hashes = numberOf("NETWORKHASHRATE", numberOf("DIFFICULTYFROMBITS", "1d00ffff"), "H/s", 600, "exact") * 600;
    // Work is cut to a whole number.
    expect(Math.floor(hashes)).toBe(Number(protocol.work.cases[0]!.work));
  });
});

describe("the next difficulty", () => {
  const twoWeeks = 1_209_600;
  it("stays where blocks took two weeks, by their bits as well", () => {
    expect(call("NEXTDIFFICULTY", 5e13, twoWeeks)).toBe(5e13);
    const fromBits = numberOf("DIFFICULTYFROMBITS", "170240c3");
    expect(call("NEXTDIFFICULTY", fromBits, twoWeeks, true)).toBe(fromBits);
  });
  it("rises by a hair where every block takes ten minutes, as 2,015 intervals are counted", () =>
    expect(call("NEXTDIFFICULTY", 2015, 2015 * 600)).toBe(2016));
  it("moves by four at most, whichever time is given", () => {
    expect(call("NEXTDIFFICULTY", 1000, 1)).toBe(4000);
    expect(call("NEXTDIFFICULTY", 1000, 1e9)).toBe(250);
    expect(call("NEXTDIFFICULTY", 1000, 302_400)).toBe(4000);
    expect(call("NEXTDIFFICULTY", 1000, 4_838_400)).toBe(250);
  });
  it("never falls below 1", () => {
    expect(call("NEXTDIFFICULTY", 1.5, 1e9)).toBe(1);
    expect(call("NEXTDIFFICULTY", 1.5, 1e9, true)).toBe(1);
  });
  it("takes a target whose mantissa begins with a sign for one byte more", () =>
    // The target doubled: of fffffe two bytes stay, 00ffff at the next exponent.
    expect(call("NEXTDIFFICULTY", numberOf("DIFFICULTYFROMBITS", "1b7fffff"), 2 * twoWeeks, true)).toBe(
      numberOf("DIFFICULTYFROMBITS", "1c00ffff"),
    ));
  it("takes a difficulty between two targets for the nearer", () => {
    const [low, high] = ["1b7ffffe", "1b7ffffd"].map((bits) => numberOf("DIFFICULTYFROMBITS", bits));
    expect(call("NEXTDIFFICULTY", low! + (high! - low!) * 0.4, twoWeeks, true)).toBe(low);
    expect(call("NEXTDIFFICULTY", low! + (high! - low!) * 0.6, twoWeeks, true)).toBe(high);
  });
  it("rounds up into one byte more", () => {
    const nearly = numberOf("DIFFICULTYFROMBITS", "1b7fffff") * (1 - 1e-7);
    expect(call("NEXTDIFFICULTY", nearly, twoWeeks, true)).toBe(numberOf("DIFFICULTYFROMBITS", "1c008000"));
  });
  it("is refused where no target is so small", () =>
    expect(call("NEXTDIFFICULTY", 1e80, twoWeeks, true)).toEqual(
      value("difficulty: needs a target above 0 with exactBits, got 1e+80."),
    ));
  it("needs a difficulty that a block can have, and a time", () => {
    expect(call("NEXTDIFFICULTY", 0.5, 1)).toEqual(value("difficulty: needs a number of 1 or more, got 0.5."));
    expect(call("NEXTDIFFICULTY", 1, 0)).toEqual(value("actualSeconds: needs a number above 0, in s, got 0."));
  });
});

describe("supply", () => {
  it("is all there is from the last block with a subsidy on", () => {
    expect(call("BTCSUPPLY", 6_929_999)).toBe(20_999_999.9769);
    expect(call("BTCSUPPLY", 1e9)).toBe(20_999_999.9769);
  });
  it("counts the genesis block", () => expect(call("BTCSUPPLY", [[0], [1]])).toEqual([[50], [100]]));
  it("needs a whole block", () =>
    expect(call("BTCSUPPLY", 0.5)).toEqual(value("height: needs a whole number of 0 or more, got 0.5.")));
});

describe("units of hashrate", () => {
  it("are taken with and without a second, in any case", () => {
    for (const [from, to] of [
      ["EH", "TH"],
      ["eh/s", "th"],
      ["EH/S", "TH/s"],
    ] as const)
      expect(call("CONVERTHASHRATE", 31.5, from, to)).toBe(31.5e6);
  });
  it("an unknown one is refused with the nearest", () => {
    expect(call("CONVERTHASHRATE", 1, "XH", "TH")).toEqual(
      value('from: needs H, kH, MH, GH, TH, PH, EH or ZH, got the text "XH" (did you mean H?).'),
    );
    expect(call("CONVERTHASHRATE", 1, "TH", "PHs")).toEqual(
      value('to: needs H, kH, MH, GH, TH, PH, EH or ZH, got the text "PHs" (did you mean PH?).'),
    );
    expect(call("CONVERTHASHRATE", 1, "TH")).toEqual(value("to: needs H, kH, MH, GH, TH, PH, EH or ZH, got nothing."));
  });
  it("any number has one, a fall of hashrate too", () =>
    expect(call("CONVERTHASHRATE", [[0], [-2.5]], "EH", "PH")).toEqual([[0], [-2500]]));
  it("are those that the functions of the network speak", () =>
    expect(call("DIFFICULTYFROMHASHRATE", -1)).toEqual(
      value("networkHashrate: needs a number above 0, in EH/s, got -1."),
    ));
});
