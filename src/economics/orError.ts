import { Refusal } from "../units/refusal";
import { ErrorInCell, type CellError } from "./cell";

/** A result, or the error that its cell shows in place of it; a bug is thrown on. */
export function orError<T>(calculate: () => T): T | CellError {
  try {
    return calculate();
  } catch (problem) {
    if (problem instanceof Refusal) return cellError(problem);
    if (problem instanceof ErrorInCell) return problem.cell;
    throw problem;
  }
}

/** Excel shows a message on these two errors alone. */
const shownAs = { input: "#VALUE!", "no-answer": "#N/A" } as const;

export const cellError = ({ kind, message }: Refusal): CellError => ({ error: shownAs[kind], message });
