import fc from "fast-check";
import { rectangles } from "../../src/sheets/rectangles";

const cell = (row: number, column: number, role = "text") => ({ row, column, role });

test("a full table is one block", () => {
  const table = [0, 1, 2].flatMap((row) => [3, 4].map((column) => cell(row, column)));
  expect(rectangles(table)).toMatchObject([{ row: 0, column: 3, rows: 3, columns: 2 }]);
});

test("a header of another role is a block of its own", () => {
  const cells = [cell(0, 0, "header"), cell(0, 1, "header"), cell(1, 0), cell(1, 1)];
  expect(rectangles(cells, ({ role }) => role)).toMatchObject([
    { key: "header", rows: 1, columns: 2 },
    { key: "text", rows: 1, columns: 2 },
  ]);
});

test("every cell is in exactly one block, in its place", () => {
  const cells = fc.uniqueArray(
    fc.record({ row: fc.nat(8), column: fc.nat(8), role: fc.constantFrom("input", "text") }),
    { selector: ({ row, column }) => `${row},${column}` },
  );
  fc.assert(
    fc.property(cells, (cells) => {
      const placed = rectangles(cells, ({ role }) => role).flatMap((block) =>
        block.cells.flatMap((line, i) =>
          line.map((each, j) => {
            expect(each).toMatchObject({ row: block.row + i, column: block.column + j, role: block.key });
            return each;
          }),
        ),
      );
      expect(new Set(placed)).toEqual(new Set(cells));
      expect(placed).toHaveLength(cells.length);
    }),
  );
});
