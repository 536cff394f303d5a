import fc from "fast-check";
import { absoluteReference, blockAddress, cellAddress, parseReference } from "../../src/formula/address";

test.each([
  [0, 0, "A1"],
  [2, 25, "Z3"],
  [9, 26, "AA10"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i is %s", (row, column, address) => expect(cellAddress(row, column)).toBe(address));

test.each([
  ["Figures", "Figures!$F$5"],
  ["My sheet", "'My sheet'!$F$5"],
  ["Bob's", "'Bob''s'!$F$5"],
  ["CAN1", "'CAN1'!$F$5"],
])("a name on sheet %s refers to %s", (sheet, text) =>
  expect(absoluteReference(sheet, { row: 4, column: 5, rows: 1, columns: 1 })).toBe(text),
);

test.each(["=SUM(A1)", "btc_price", "A1:B", "#REF!", "Sheet1!A1,B2", ""])("%s is no block", (text) =>
  expect(parseReference(text)).toBeUndefined(),
);

test("a written reference reads back", () => {
  const sheet = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*[\]:!=]|^'|'$|^\s|\s$/.test(name));
  const block = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(sheet, block, (sheet, block) => {
      expect(parseReference(`=${absoluteReference(sheet, block)}`)).toEqual({ sheet, block });
      expect(parseReference(blockAddress(block))).toEqual({ sheet: undefined, block });
    }),
  );
});
