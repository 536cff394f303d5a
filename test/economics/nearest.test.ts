import { distance, nearest } from "../../src/economics/nearest";

describe("how far a word is from another, by one edit each", () => {
  it.each([
    ["the same", "uptime", "uptime", 0],
    ["a letter left out", "uptme", "uptime", 1],
    ["a letter too many", "upttime", "uptime", 1],
    ["another letter", "uptimo", "uptime", 1],
    ["neighbours swapped", "utpime", "uptime", 1],
    ["the first two swapped", "putime", "uptime", 1],
    ["the last two swapped", "uptiem", "uptime", 1],
    ["two letters swapped over a third", "ca", "abc", 3],
    ["a swap that is none, the first letter alone being there", "ab", "ca", 2],
    ["a swap that is none, the second letter alone being there", "ab", "bc", 2],
    ["nothing", "", "pue", 3],
    ["everything", "pue", "", 3],
    ["no letter in common", "pue", "fax", 3],
  ])("%s", (_, from, to, edits) => expect(distance(from, to)).toBe(edits));
});

describe("the nearest word", () => {
  it("is taken in any case", () => expect(nearest("POOLFE", ["fees", "poolFee"])).toBe("poolFee"));
  it("is the first of equals", () => expect(nearest("x", ["a", "b"])).toBe("a"));
  it("minds swaps", () => expect(nearest("eu", ["xy", "ue"])).toBe("ue"));
  it("does not exist among no words", () => expect(nearest("x", [])).toBeUndefined());
});
