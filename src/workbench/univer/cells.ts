import {
  CellValueType,
  numfmt,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IUnitRange,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  checkCellValueType,
} from "@univerjs/sheets";
import { bounding, mapArea, type Area } from "../area";
import type { Content, Value } from "../grid";
import type { Book } from "./book";

/** What replaces the contents of a cell of any kind: value, formula (own or shared), rich text. */
const blank = { v: null, t: null, f: null, si: null, p: null } as const;

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** All formulas of the workbook with their "=", and where they stand. */
export function formulasOf(book: Book): (IUnitRange & { readonly formula: string })[] {
  const model = book.injector.get(FormulaDataModel);
  return Object.entries(model.getFormulaData()[book.id] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.keys(line ?? {}).map((column) => ({
        unitId: book.id,
        sheetId,
        range: rangeOf({ row: Number(row), column: Number(column), rows: 1, columns: 1 }),
        formula: model.getFormulaStringByCell(Number(row), Number(column), sheetId, book.id) ?? "",
      })),
    ),
  );
}

/** Contents of cells: what was entered, and what the calculation made of it. */
export class Cells {
  private readonly formulaModel: FormulaDataModel;

  constructor(private readonly book: Book) {
    this.formulaModel = book.injector.get(FormulaDataModel);
  }

  values(sheet: string, area: Area): Value[][] {
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const spilled = this.spilled(sheet);
    return mapArea(area, (row, column) => {
      const own = valueOf(matrix.getValue(row, column));
      return own === "" ? valueOf(spilled?.[row]?.[column]) : own;
    });
  }

  formulas(sheet: string, area: Area): (string | null)[][] {
    return mapArea(
      area,
      (row, column) => this.formulaModel.getFormulaStringByCell(row, column, sheet, this.book.id) || null,
    );
  }

  texts(sheet: string, area: Area): string[][] {
    const shown = this.book.sheet(sheet);
    const values = this.values(sheet, area);
    return mapArea(area, (row, column) => {
      const value = values[row - area.row]![column - area.column]!;
      const pattern = shown.getComposedCellStyle(row, column).n?.pattern ?? "General";
      return typeof value === "string" ? value : numfmt.format(pattern, value);
    });
  }

  write(sheet: string, area: Area, contents: readonly (readonly Content[])[]) {
    this.makeRoom(sheet, area);
    const cellValue: Record<number, Record<number, unknown>> = {};
    contents.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content !== null) (cellValue[area.row + down] ??= {})[area.column + right] = toUniver(content);
      }),
    );
    if (Object.keys(cellValue).length > 0) this.book.change(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }

  /** The smallest area with all contents and, with `styled`, all cells that have a style. */
  used(sheet: string, styled: boolean): Area | null {
    let used: Area | null = null;
    const add = (row: number, column: number) => {
      const cell = { row, column, rows: 1, columns: 1 };
      used = used ? bounding(used, cell) : cell;
    };
    this.book
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (valueOf(cell) !== "" || cell?.f || cell?.si || (styled && cell?.s)) add(row, column);
      });
    Object.entries(this.spilled(sheet) ?? {}).forEach(([row, line]) =>
      Object.keys(line ?? {}).forEach((column) => add(Number(row), Number(column))),
    );
    return used;
  }

  /** Univer keeps what a formula spills beside the cells. */
  private spilled(sheet: string): Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
    return this.formulaModel.getArrayFormulaCellData()?.[this.book.id]?.[sheet];
  }

  /** Sheets begin small, since Univer draws and walks all their rows. */
  private makeRoom(sheet: string, area: Area) {
    const { row, column, rows, columns } = area;
    const existing = this.book.sheet(sheet);
    if (row + rows > existing.getRowCount())
      this.book.change(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: row + rows + 100 });
    if (column + columns > existing.getColumnCount())
      this.book.change(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: column + columns + 10 });
  }
}

function toUniver(content: Exclude<Content, null>) {
  if (content === "") return blank;
  if (typeof content === "object") return { ...blank, f: content.formula };
  if (typeof content === "number") return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeText = checkCellValueType(content) === CellValueType.STRING;
  return { ...blank, v: content, t: looksLikeText ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function valueOf(cell: Nullable<ICellData>): Value {
  const rich = cell?.p?.body?.dataStream;
  if (rich) return rich.trimEnd();
  if (cell?.v === undefined || cell.v === null) return "";
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
