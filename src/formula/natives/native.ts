import { ErrorInCell, isCellError, type CellValue } from "../../economics/cell";
import { broadcast } from "../broadcast";
import { asNumber } from "../coerce";
import { isGrid, Reference, valueOf, type Operand } from "../operand";
import { finite } from "../operators";

/** An argument that is calculated when it is needed; undefined when it was left out. */
export type Lazy = () => Operand;

/** A function of the spreadsheet. It takes `min` to `max` arguments. */
export interface Native {
  readonly min: number;
  readonly max: number;
  call(args: readonly Lazy[]): Operand;
}

type Coercions<Values extends readonly unknown[]> = { readonly [K in keyof Values]: (value: CellValue) => Values[K] };

/** A function of single values; over ranges it is applied cell by cell. The last arguments may be left out down to `min`. */
export const scalar = <const Values extends readonly unknown[]>(
  parameters: Coercions<Values>,
  apply: (...given: Values) => CellValue,
  min: number = parameters.length,
): Native => ({
  min,
  max: parameters.length,
  call: (args) =>
    broadcast(
      args.map((argument) => argument()),
      (...values) => {
        const given = values.map((value, i) => parameters[i]!(value)) as unknown as Values;
        const result = apply(...given);
        return typeof result === "number" ? finite(result) : result;
      },
    ),
});

/** A value of any kind, errors included. */
export const any = (value: CellValue): CellValue => value;

/** The values of arguments one after another. `direct` marks those that stand in the formula itself and not in cells. */
export function* eachValue(operands: readonly Operand[]): Generator<{ value: CellValue; direct: boolean }> {
  for (const operand of operands) {
    const value = valueOf(operand);
    if (!isGrid(value)) yield { value, direct: !(operand instanceof Reference) };
    else for (const row of value) for (const cell of row) yield { value: cell, direct: false };
  }
}

/** The numbers in arguments: text, blanks and truth values in cells are passed over, an error ends the calculation. */
export function numbersIn(operands: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const { value, direct } of eachValue(operands)) {
    if (isCellError(value)) throw new ErrorInCell(value);
    if (direct) numbers.push(asNumber(value));
    else if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** A function of all numbers in its arguments. */
export const aggregate = (apply: (numbers: readonly number[]) => number): Native => ({
  min: 1,
  max: Infinity,
  call: (args) => finite(apply(numbersIn(args.map((argument) => argument())))),
});

/** A function of whole ranges. */
export const whole = (min: number, max: number, apply: (...operands: Operand[]) => Operand): Native => ({
  min,
  max,
  call: (args) => apply(...args.map((argument) => argument())),
});
