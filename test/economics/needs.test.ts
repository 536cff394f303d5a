import { listed, needs } from "../../src/economics/needs";
import { date, integer, number, onOff } from "../../src/economics/parameters";
import type { TextParameter } from "../../src/economics/parameter";
import { count, excelDate, fraction, usd } from "../../src/units/units";

describe("what a message says that a parameter needs", () => {
  const meaning = "Some number.";
  it.each([
    ["a number", number(usd, meaning, {}), "a number, in USD"],
    ["no less than", number(usd, meaning, { min: 0 }), "a number of 0 or more, in USD"],
    ["more than", number(fraction, meaning, { above: -1 }), "a number above -1"],
    ["no more than", number(usd, meaning, { max: 5 }), "a number of 5 or less, in USD"],
    ["less than", number(fraction, meaning, { below: 1 }), "a number below 1"],
    ["from and to", number(usd, meaning, { min: 0, max: 1 }), "0 to 1 USD"],
    ["open below", number(fraction, meaning, { above: 0, max: 1 }), "0 < x ≤ 1"],
    ["open above", number(fraction, meaning, { min: 0, below: 1 }), "0 ≤ x < 1"],
    ["open on both sides", number(usd, meaning, { above: 0, below: 1 }), "0 < x < 1"],
    ["whole", integer(count, meaning, { min: 1, max: 33 }), "a whole number from 1 to 33"],
    ["whole, open", integer(count, meaning, { above: 0, max: 9 }), "a whole number, 0 < x ≤ 9"],
    ["whole, with no end", integer(count, meaning, { min: 0 }), "a whole number of 0 or more"],
    ["a date", date(excelDate, meaning, { min: 1 }), "a date of 1 or more"],
    ["a switch", onOff(meaning, false), "TRUE or FALSE"],
  ])("%s", (_, parameter, words) => expect(needs(parameter)).toBe(words));

  it("text, or what the text is", () => {
    const text: TextParameter = { kind: "text", meaning, takes: "cell" };
    expect(needs(text)).toBe("text");
    expect(needs({ ...text, needs: "the name of a machine" })).toBe("the name of a machine");
  });
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("%j are listed as %j", (words, text) => expect(listed(words)).toBe(text));
it("a list may end in and", () => expect(listed(["a", "b"], "and")).toBe("a and b"));
