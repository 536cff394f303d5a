import type { Raw } from "../sheets/existing";
import { cellText } from "./cellText";

/**
 * Contents in the form in which they can be written back. Excel gives text without the apostrophe by which "=A1" and "007"
 * are text; a cell is text where its formula and its value are the same, and needs no apostrophe where its format is.
 * Needs "formulas,values,numberFormat" loaded.
 */
export const contentsOf = ({ formulas, values, numberFormat }: Excel.Range): Raw[][] =>
  formulas.map((row: Raw[], i) =>
    row.map((formula, j) => {
      const isText = typeof formula === "string" && formula === values[i]![j] && numberFormat[i]![j] !== "@";
      return isText ? (cellText(formula) ?? "") : formula;
    }),
  );
