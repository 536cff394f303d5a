import { inItsWords } from "../../src/transcript/inItsWords";

const shown = (text: string, number: string) => {
  const start = text.indexOf(number);
  return Object.values(inItsWords(text, { start, end: start + number.length })).join("|");
};

test("a number stands in its sentence", () => {
  expect(shown("We hired people. The bridge came to 17.8 million. That is it.", "17.8 million")).toBe(
    "The bridge came to |17.8 million|.",
  );
});

test("of a long sentence whole words near the number are shown", () => {
  const text =
    "Depreciation of the containers that we energized in the second quarter of that year came to 41 after allowances for transformers, switchgear and everything else.";
  expect(shown(text, "41")).toBe("…the second quarter of that year came to |41| after allowances for transformers,…");
});
