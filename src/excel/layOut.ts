import { blockAddress } from "../formula/address";
import type { PlannedCell, SheetPlan } from "../sheets/plan";
import { rectangles } from "../sheets/rectangles";
import { styleOf } from "../sheets/style";

/** Points that a column needs for one character of the default font. */
const pointsPerCharacter = 5.25;

/** Fonts, fills, alignments and number formats of planned cells, by blocks of the same look. */
export function styleCells(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  const look = ({ role, format = "", align = "" }: PlannedCell) => `${role}|${format}|${align}`;
  for (const block of rectangles(cells, look)) {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    const { role, format, align } = block.cells[0]![0]!;
    const style = styleOf(role);
    if (format) range.numberFormat = block.cells.map((row) => row.map(() => format));
    if (style.color) range.format.font.color = style.color;
    if (style.bold) range.format.font.bold = true;
    if (style.italic) range.format.font.italic = true;
    if (style.size) range.format.font.size = style.size;
    if (style.fill) range.format.fill.color = style.fill;
    if (align ?? style.align) range.format.horizontalAlignment = alignments[(align ?? style.align)!];
  }
}

const alignments = { left: "Left", right: "Right", center: "Center" } as const;

/** What belongs to a sheet as a whole: column widths, panes that stay in view, its table. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  if (rows && columns) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows) sheet.freezePanes.freezeRows(rows);
  else if (columns) sheet.freezePanes.freezeColumns(columns);
  if (plan.table) sheet.tables.add(blockAddress(plan.table), true).name = plan.table.name;
}
