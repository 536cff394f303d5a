import { cellAddress } from "../formula/address";
import { type Draft, fixedColumn, fixedRow } from "./draft";

export interface Axis {
  readonly label: string;
  /** Formula of the value at step 0. */
  readonly base: string;
  /** Relative steps: -0.2 is a fifth below the base. */
  readonly steps: readonly number[];
  readonly format: string;
}

const stepFormat = "+0%;-0%;0%";

/**
 * A grid over two quantities, by steps that one can change. The corner is at `row`, column 0: steps down column 0 and
 * along `row`, values beside and below them, cells from `row` + 2 and column 2 on. Gives the first row below.
 */
export function stepGrid(
  draft: Draft,
  row: number,
  down: Axis,
  across: Axis,
  cell: { readonly format: string; formula(down: string, across: string): string },
): number {
  draft.put(row, 0, `${down.label} ↓   ${across.label} →`, "header");
  draft.put(row, 1, "Step", "header", { align: "right" });
  draft.put(row + 1, 0, "Step", "header");
  draft.put(row + 1, 1, "Value", "header", { align: "right" });
  across.steps.forEach((step, i) => {
    const column = 2 + i;
    draft.put(row, column, step, "input", { format: stepFormat });
    draft.formula(row + 1, column, `${across.base}*(1+${cellAddress(row, column)})`, across.format, "header");
  });
  down.steps.forEach((step, i) => {
    const at = row + 2 + i;
    draft.put(at, 0, step, "input", { format: stepFormat, align: "right" });
    draft.formula(at, 1, `${down.base}*(1+${cellAddress(at, 0)})`, down.format, "header");
    across.steps.forEach((_, j) =>
      draft.put(at, 2 + j, { formula: cell.formula(fixedColumn(at, 1), fixedRow(row + 1, 2 + j)) }, "formula", {
        format: cell.format,
        align: "right",
      }),
    );
  });
  return row + 2 + down.steps.length;
}
