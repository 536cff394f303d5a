import { ErrorInCell, isCellError, type CellError, type CellValue } from "../../economics/cell";
import { broadcast } from "../broadcast";
import { asBoolean, asNumber } from "../coerce";
import { compare } from "../operators";
import { fail, isGrid, valueOf, type Operand } from "../operand";
import { eachValue, scalar, type Lazy, type Native } from "./native";

const lazy = (min: number, max: number, call: Native["call"]): Native => ({ min, max, call });

/** Chooses between two operands; over a range of conditions cell by cell. */
function choose(condition: Operand, yes: Lazy, no: Lazy): Operand {
  const value = valueOf(condition);
  if (isGrid(value)) return broadcast([value, yes(), no()], (holds, a, b) => (asBoolean(holds) ? a : b));
  return asBoolean(value) ? yes() : no();
}

/** The alternative in place of the errors that `replaces` names. */
const instead = (replaces: (error: CellError) => boolean) =>
  lazy(2, 2, ([given, alternative]) => {
    const operand = given!();
    const value = valueOf(operand);
    const bad = (cell: CellValue) => isCellError(cell) && replaces(cell);
    if (!isGrid(value)) return bad(value) ? alternative!() : operand;
    return value.some((row) => row.some(bad))
      ? broadcast([value, alternative!()], (cell, other) => (bad(cell) ? other : cell))
      : operand;
  });

/** Truth values in arguments; text and blanks in cells are passed over. */
const combined = (name: string, combine: (truths: readonly boolean[]) => boolean) =>
  lazy(1, Infinity, (args) => {
    const truths: boolean[] = [];
    for (const { value, direct } of eachValue(args.map((argument) => argument()))) {
      if (isCellError(value)) throw new ErrorInCell(value);
      if (direct || typeof value === "number" || typeof value === "boolean") truths.push(asBoolean(value));
    }
    return truths.length ? combine(truths) : fail("#VALUE!", `${name}: there is nothing TRUE or FALSE.`);
  });

export const logic: Readonly<Record<string, Native>> = {
  TRUE: lazy(0, 0, () => true),
  FALSE: lazy(0, 0, () => false),
  NOT: scalar([asBoolean], (truth) => !truth),
  AND: combined("AND", (truths) => truths.every(Boolean)),
  OR: combined("OR", (truths) => truths.some(Boolean)),
  XOR: combined("XOR", (truths) => truths.filter(Boolean).length % 2 === 1),
  IF: lazy(2, 3, ([condition, yes, no]) => choose(condition!(), () => yes!() ?? 0, no ? () => no() ?? 0 : () => false)),
  IFS: lazy(2, Infinity, (args) => {
    for (let i = 0; i + 1 < args.length; i += 2) if (asBoolean(single(args[i]!()))) return args[i + 1]!();
    return fail("#N/A", "IFS: no condition holds.");
  }),
  SWITCH: lazy(3, Infinity, ([given, ...cases]) => {
    const value = single(given!());
    for (let i = 0; i + 1 < cases.length; i += 2) if (compare(value, single(cases[i]!())) === 0) return cases[i + 1]!();
    return cases.length % 2 ? cases.at(-1)!() : fail("#N/A", "SWITCH: no case fits.");
  }),
  CHOOSE: lazy(2, Infinity, ([index, ...choices]) => {
    const place = Math.trunc(asNumber(single(index!())));
    const chosen = choices[place - 1];
    return chosen ? chosen() : fail("#VALUE!", `CHOOSE: needs 1 to ${choices.length}, got ${place}.`);
  }),
  IFERROR: instead(() => true),
  IFNA: instead(({ error }) => error === "#N/A"),
};

function single(operand: Operand): CellValue {
  const value = valueOf(operand);
  return isGrid(value) ? (value[0]?.[0] ?? null) : value;
}
