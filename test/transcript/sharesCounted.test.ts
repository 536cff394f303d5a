import { sharesCounted, withShares } from "../../src/transcript/meaning/sharesCounted";

/** Which shares the value in braces counts. */
function scope(marked: string) {
  const start = marked.indexOf("{");
  return sharesCounted(marked.replace(/[{}]/g, ""), { start, end: marked.indexOf("}") - 1 });
}

test.each([
  ["Earnings were {$0.12} basic and $0.11 diluted.", "basic"],
  ["Earnings were $0.12 basic and {$0.11} diluted.", "diluted"],
  ["Earnings of {$0.12} per basic share", "basic"],
  ["Diluted earnings per share were {$0.11}, up from $0.05.", "diluted"],
  ["Net loss per share, basic and diluted, was {$0.30}.", undefined],
  ["Net loss was $0.30 per share, or {$0.28} without the write-down.", undefined],
  ["- Diluted      {(0.30)}      (0.14)", "diluted"],
  ["- Diluted      (0.30)      {(0.14)}", "diluted"],
  ["| Basic | (0.30) | {(0.14)} |", "basic"],
  ["Basic and diluted loss per share      {(0.30)}      (0.14)", undefined],
])("%s", (marked, expected) => expect(scope(marked)).toBe(expected));

test("only values per share are narrowed by it", () => {
  const text = "Diluted shares were 84 million.";
  const shares = { metric: "shares_outstanding", value: "84000000", dimension: {}, start: 20, end: 30 };
  expect(withShares(text, shares)).toBe(shares);
  expect(withShares(text, { ...shares, metric: "eps" }).dimension).toEqual({ scope: "diluted" });
});
