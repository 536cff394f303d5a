import fc from "fast-check";
import { absoluteAddress, fullAddress, isInside, parseAddress } from "../../src/workbench/a1";
import { sheetColumns, sheetRows, wholeSheet } from "../../src/workbench/area";

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ["B3", block(2, 1)],
  ["$B$3:C4", block(2, 1, 2, 2)],
  ["C4:B3", block(2, 1, 2, 2)],
  ["A:C", block(0, 0, sheetRows, 3)],
  ["$C:$A", block(0, 0, sheetRows, 3)],
  ["2:3", block(1, 0, 2, sheetColumns)],
  ["XFD1048576", block(sheetRows - 1, sheetColumns - 1)],
])("%s", (text, area) => {
  expect(parseAddress(text)).toEqual({ sheet: undefined, area });
});

test.each([
  ["Sheet1!A1", "Sheet1"],
  ["='My sheet'!$A$1", "My sheet"],
  ["'It''s'!A:A", "It's"],
])("%s is on a sheet", (text, sheet) => {
  expect(parseAddress(text)?.sheet).toBe(sheet);
});

test.each(["", "??", "A0", "XFE1", "A1048577", "A1,B2", "A1:", "btc_price", "Sheet1!", "0.05", "1"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeUndefined(),
);

test("every area is found again by its address", () => {
  const start = fc.record({ row: fc.nat(sheetRows - 1), column: fc.nat(sheetColumns - 1) });
  const size = fc.record({ rows: fc.integer({ min: 1, max: 1000 }), columns: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(start, size, fc.constantFrom("Sheet1", "My sheet", "It's", "Q2", "2024"), (from, extent, sheet) => {
      const area = { ...from, ...extent };
      fc.pre(isInside(area));
      expect(parseAddress(fullAddress(sheet, area))).toEqual({ sheet, area });
      expect(parseAddress(absoluteAddress(sheet, area))).toEqual({ sheet, area });
    }),
  );
});

test("the whole sheet has the address of its corners", () => {
  expect(fullAddress("Sheet1", wholeSheet)).toBe("Sheet1!A1:XFD1048576");
});
