import { readCall } from "../../../src/transcript/read";
import type { Figure } from "../../../src/transcript/figure";
import { aligned } from "./aligned";
import { fixtures } from "./fixtures";

const factOf = ({ metric, period, value, comparison, unit, dimension }: Figure) => {
  const sign = comparison?.direction === "decrease" ? "-" : "";
  const said = comparison ? [comparison.kind, `${sign}${comparison.change}`] : [value, unit];
  return [metric, period ?? "-", ...said, ...Object.entries(dimension).map((pair) => pair.join("="))].join(" ");
};
const factsIn = (facts: string) =>
  facts
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter(Boolean);

describe.each([...fixtures, ...aligned])("$layout", ({ text, facts, unread }) => {
  const call = readCall(text);

  it("gives every figure and no other", () => expect(call.figures.map(factOf).sort()).toEqual(factsIn(facts).sort()));

  it("points to the number of each cell in its line", () => {
    const lines = text.split("\n");
    for (const { line, start, end, text: words } of call.figures) {
      expect(text.slice(start, end)).toBe(words);
      expect(lines[line - 1]).toContain(words);
    }
  });

  it("leaves the rest unread", () => {
    const left = call.unread.map(({ text: words }) => words);
    expect(unread.filter((number) => !left.some((words) => words.includes(number)))).toEqual([]);
  });
});

it("compares with what was before", () => {
  const { figures } = readCall(fixtures[0]!.text);
  const bases = figures.filter(({ metric, value }) => metric === "total_revenue" && value).map(({ basis }) => basis);
  expect(bases).toEqual(["actual", "prior"]);
});
