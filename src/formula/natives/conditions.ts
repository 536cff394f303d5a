import { ErrorInCell, isCellError, type CellValue } from "../../economics/cell";
import { fail, gridOf, Reference, type Operand } from "../operand";
import { criterion } from "./criteria";
import { whole, type Native } from "./native";

/** For each place of the ranges: do all conditions hold? Ranges and conditions come in pairs. */
function selected(name: string, pairs: readonly Operand[]): boolean[] {
  let holds: boolean[] | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const values = gridOf(pairs[i]).flat();
    const test = criterion(gridOf(pairs[i + 1])[0]?.[0] ?? null);
    if (holds && holds.length !== values.length) fail("#VALUE!", `${name}: the ranges differ in size.`);
    holds = values.map((value, place) => (holds?.[place] ?? true) && test(value));
  }
  return holds ?? [];
}

function numbersWhere(name: string, cells: Operand, holds: readonly boolean[]): number[] {
  const values: readonly CellValue[] = gridOf(cells).flat();
  if (values.length !== holds.length) fail("#VALUE!", `${name}: the ranges differ in size.`);
  return values.filter((value, place): value is number => {
    if (holds[place] && isCellError(value)) throw new ErrorInCell(value);
    return holds[place]! && typeof value === "number";
  });
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]) =>
  numbers.length ? total(numbers) / numbers.length : fail("#DIV/0!", "AVERAGEIF: no number fits.");

/** The cells to add up, from their first cell on, in the shape of the cells that are tested. */
function alike(cells: Operand, tested: Operand): Operand {
  if (cells === undefined) return tested;
  if (!(cells instanceof Reference && tested instanceof Reference)) return cells;
  return cells.part(0, 0, tested.block.rows, tested.block.columns);
}

export const conditions: Readonly<Record<string, Native>> = {
  COUNTIF: whole(2, 2, (...pair) => selected("COUNTIF", pair).filter(Boolean).length),
  COUNTIFS: whole(2, Infinity, (...pairs) => selected("COUNTIFS", pairs).filter(Boolean).length),
  SUMIF: whole(2, 3, (tested, wanted, cells) =>
    total(numbersWhere("SUMIF", alike(cells, tested), selected("SUMIF", [tested, wanted]))),
  ),
  SUMIFS: whole(3, Infinity, (cells, ...pairs) => total(numbersWhere("SUMIFS", cells, selected("SUMIFS", pairs)))),
  AVERAGEIF: whole(2, 3, (tested, wanted, cells) =>
    mean(numbersWhere("AVERAGEIF", alike(cells, tested), selected("AVERAGEIF", [tested, wanted]))),
  ),
  AVERAGEIFS: whole(3, Infinity, (cells, ...pairs) =>
    mean(numbersWhere("AVERAGEIFS", cells, selected("AVERAGEIFS", pairs))),
  ),
  MINIFS: whole(3, Infinity, (cells, ...pairs) =>
    extreme(Math.min, numbersWhere("MINIFS", cells, selected("MINIFS", pairs))),
  ),
  MAXIFS: whole(3, Infinity, (cells, ...pairs) =>
    extreme(Math.max, numbersWhere("MAXIFS", cells, selected("MAXIFS", pairs))),
  ),
};

const extreme = (pick: (a: number, b: number) => number, numbers: readonly number[]) =>
  numbers.length ? numbers.reduce((a, b) => pick(a, b)) : 0;
