import type { Block } from "../formula/address";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** A full block of cells that share a key, row by row. */
export interface Rectangle<Cell> extends Block {
  readonly key: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Runs of neighbouring cells with the same key, row by row. */
function runs<Cell extends Placed>(cells: readonly Cell[], key: (cell: Cell) => string) {
  const found: { key: string; cells: Cell[] }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of sorted) {
    const run = found.at(-1);
    const last = run?.cells.at(-1);
    if (run && last && last.row === cell.row && last.column === cell.column - 1 && run.key === key(cell))
      run.cells.push(cell);
    else found.push({ key: key(cell), cells: [cell] });
  }
  return found;
}

/**
 * Cells gathered into few full blocks, so that a writer needs few calls: runs along rows, joined where the run below has
 * the same columns and key. Every cell is in exactly one block.
 */
export function rectangles<Cell extends Placed>(
  cells: readonly Cell[],
  key: (cell: Cell) => string = () => "",
): readonly Rectangle<Cell>[] {
  const open = new Map<string, { key: string; row: number; column: number; cells: Cell[][] }>();
  const done: { key: string; row: number; column: number; cells: Cell[][] }[] = [];
  for (const run of runs(cells, key)) {
    const { row, column } = run.cells[0]!;
    const shape = `${column}|${run.cells.length}|${run.key}`;
    const above = open.get(shape);
    if (above && above.row + above.cells.length === row) above.cells.push(run.cells);
    else {
      const rectangle = { key: run.key, row, column, cells: [run.cells] };
      open.set(shape, rectangle);
      done.push(rectangle);
    }
  }
  return done.map((each) => ({ ...each, rows: each.cells.length, columns: each.cells[0]!.length }));
}
