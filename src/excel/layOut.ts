import { blockAddress } from "../formula/address";
import type { PlannedCell, SheetPlan } from "../sheets/plan";
import { rectangles } from "../sheets/rectangles";
import { styleOf } from "../sheets/style";

/** Points that a column needs for one character of the default font. */
const pointsPerCharacter = 5.25;

const alignments = { left: "Left", right: "Right", center: "Center" } as const;

function line(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom", color: string) {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** Fonts, fills, lines, alignments and number formats of planned cells, by blocks of the same look. */
export function styleCells(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  const look = ({ role, format, align, vertical }: PlannedCell) => [role, format, align, vertical].join("|");
  for (const block of rectangles(cells, look)) {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    const { role, format, vertical, align = styleOf(role).align } = block.cells[0]![0]!;
    const { color, bold, italic, size, fill, indent, wrap, top, bottom } = styleOf(role);
    if (format) range.numberFormat = block.cells.map((row) => row.map(() => format));
    if (color) range.format.font.color = color;
    if (bold) range.format.font.bold = true;
    if (italic) range.format.font.italic = true;
    if (size) range.format.font.size = size;
    if (fill) range.format.fill.color = fill;
    if (align ?? indent) range.format.horizontalAlignment = alignments[align ?? "left"];
    if (indent) range.format.indentLevel = indent;
    if (wrap) range.format.wrapText = true;
    if (vertical) range.format.verticalAlignment = "Top";
    if (top) line(range, "EdgeTop", top);
    if (bottom) line(range, "EdgeBottom", bottom);
  }
}

/** Makes rows as high as their wrapped texts need, once the columns have their widths. */
export function fitRows(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  const wrapped = new Set(cells.filter(({ role }) => styleOf(role).wrap).map(({ row }) => row));
  const firsts = [...wrapped].filter((row) => !wrapped.has(row - 1));
  for (const first of firsts) {
    let end = first;
    while (wrapped.has(end)) end++;
    sheet.getRangeByIndexes(first, 0, end - first, 1).format.autofitRows();
  }
}

/**
 * What belongs to a sheet as a whole: column widths, panes that stay in view, its table. The table has a name of
 * Excel's own where the planned one is taken: by a ledger whose sheet was renamed, say.
 */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan, taken: ReadonlySet<string>): Excel.Table | null {
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  if (rows && columns) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows) sheet.freezePanes.freezeRows(rows);
  else if (columns) sheet.freezePanes.freezeColumns(columns);
  if (!plan.table) return null;
  const table = sheet.tables.add(blockAddress(plan.table), true);
  if (!taken.has(plan.table.name.toLowerCase())) table.name = plan.table.name;
  return table;
}
