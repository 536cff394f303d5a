import type { CellValue, Grid } from "../economics/cell";
import { cellAddress, quotedSheet, type Block } from "./address";
import type { Book, BookFormula, BookSheet } from "./book";
import { result } from "./evaluate";
import { fail, isGrid, Reference } from "./operand";
import { parseFormula } from "./parse";

/** A workbook with its results. */
export interface Calculated {
  /** What a cell shows; null when it is blank. */
  value(sheet: string, row: number, column: number): CellValue;
  /** The cells that the formula in a cell fills; undefined when it fills only its own, or is no formula. */
  spill(sheet: string, row: number, column: number): { readonly rows: number; readonly columns: number } | undefined;
}

/**
 * Calculates a workbook: its own functions by the engine, Excel's by ours, each cell once and when it is needed.
 *
 * A cell that depends on itself gets #REF! and the way it does.
 *
 * @throws Refusal when a cell holds a text that is no formula, with the cell.
 */
export function calculate(book: Book): Calculated {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), new Calculation(sheet)]));
  const names = new Map(
    book.sheets.flatMap((sheet) =>
      sheet.names.map((name) => [name.name.toLowerCase(), { sheet: sheet.name, block: sized(name) }] as const),
    ),
  );
  /** The cells whose formulas are being calculated now, in the order in which they needed each other. */
  const underWay: string[] = [];

  const sheetOf = (name: string) =>
    sheets.get(name.toLowerCase()) ?? fail("#REF!", `There is no sheet ${name} in this workbook.`);

  function reference(name: string, block: Block): Reference {
    const { sheet } = sheetOf(name);
    return new Reference(sheet.name, block, (row, column) => value(sheet.name, row, column));
  }

  function resultAt(calculation: Calculation, row: number, column: number, formula: BookFormula): CellValue | Grid {
    const known = calculation.result(row, column);
    if (known !== undefined) return known;
    const place = `${quotedSheet(calculation.sheet.name)}!${cellAddress(row, column)}`;
    if (underWay.includes(place)) {
      const circle = [...underWay.slice(underWay.indexOf(place)), place].join(" → ");
      return fail("#REF!", `${place} depends on itself: ${circle}.`);
    }
    underWay.push(place);
    try {
      return calculation.keep(
        row,
        column,
        result(parseFormula(formula.formula), {
          cells: (name, block) => reference(name ?? calculation.sheet.name, block),
          named: (name) => {
            const target = names.get(name.toLowerCase());
            return target && reference(target.sheet, target.block);
          },
          spilled: ({ sheet, block }) =>
            reference(sheet, { ...block, ...(spill(sheet, block.row, block.column) ?? { rows: 1, columns: 1 }) }),
        }),
      );
    } finally {
      underWay.pop();
    }
  }

  function value(name: string, row: number, column: number): CellValue {
    const calculation = sheetOf(name);
    const anchor = calculation.anchor(row, column);
    if (!anchor) return calculation.constant(row, column);
    const shown = resultAt(calculation, anchor.row, anchor.column, anchor.formula);
    if (!isGrid(shown)) return row === anchor.row && column === anchor.column ? shown : null;
    return shown[row - anchor.row]?.[column - anchor.column] ?? null;
  }

  function spill(name: string, row: number, column: number) {
    const calculation = sheetOf(name);
    const anchor = calculation.anchor(row, column);
    if (!anchor || anchor.row !== row || anchor.column !== column) return undefined;
    const shown = resultAt(calculation, row, column, anchor.formula);
    return isGrid(shown) ? { rows: shown.length, columns: shown[0]!.length } : undefined;
  }

  return { value, spill };
}

const sized = ({ row, column, rows = 1, columns = 1 }: Omit<Block, "rows" | "columns"> & Partial<Block>): Block => ({
  row,
  column,
  rows,
  columns,
});

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: BookFormula;
}

/** One sheet: its contents by place, and the results that are known so far. */
class Calculation {
  private readonly constants = new Map<number, CellValue>();
  private readonly anchors = new Map<number, Anchor>();
  private readonly results = new Map<number, CellValue | Grid>();

  constructor(readonly sheet: BookSheet) {
    for (const { row, column, content } of sheet.cells)
      if (typeof content !== "object" || content === null) this.constants.set(place(row, column), content);
      else this.cover({ row, column, formula: content });
  }

  private cover(anchor: Anchor): void {
    const { rows, columns } = anchor.formula.spills ?? { rows: 1, columns: 1 };
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++)
        this.anchors.set(place(anchor.row + down, anchor.column + right), anchor);
  }

  /** The formula whose result fills a cell. */
  anchor = (row: number, column: number) => this.anchors.get(place(row, column));
  constant = (row: number, column: number) => this.constants.get(place(row, column)) ?? null;
  result = (row: number, column: number) => this.results.get(place(row, column));

  keep(row: number, column: number, shown: CellValue | Grid): CellValue | Grid {
    this.results.set(place(row, column), shown);
    return shown;
  }
}

/** A sheet has 16,384 columns. */
const place = (row: number, column: number) => row * 16_384 + column;
