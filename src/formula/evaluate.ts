import { isCellError, type CellValue, type Grid } from "../economics/cell";
import { parseReference, type Block } from "./address";
import { broadcast } from "./broadcast";
import { callMining, isMining } from "./mining";
import { natives } from "./natives";
import type { Lazy } from "./natives/native";
import { caught, fail, gridOf, isGrid, Reference, valueOf, type Operand } from "./operand";
import { binary, unary } from "./operators";
import type { Expression } from "./parse";
import { unknownFunction } from "./unknownFunction";

/** What a formula can refer to from where it stands. */
export interface Surroundings {
  /** A block of a sheet, of the formula's own where none is named. Fails when there is none. */
  cells(sheet: string | undefined, block: Block): Reference;
  /** What a name stands for; undefined when it is unknown. */
  named(name: string): Operand;
  /** The cells that the result of the formula in a cell fills. */
  spilled?(anchor: Reference): Reference;
}

/** Calculates an expression. An error in it is its result; references stay references. */
export function evaluate(expression: Expression, around: Surroundings): Operand {
  try {
    return calculate(expression, around);
  } catch (problem) {
    return caught(problem);
  }
}

function calculate(expression: Expression, around: Surroundings): Operand {
  const lazily =
    (part: Expression | null): Lazy =>
    () =>
      part ? evaluate(part, around) : undefined;
  switch (expression.type) {
    case "Literal":
      return expression.value;
    case "ErrorLiteral":
      return { error: expression.value as "#N/A", message: `The formula itself says ${expression.value}.` };
    case "ReferenceIdentifier":
      return refer(expression.value, expression.kind, around);
    case "ArrayExpression":
      return expression.elements.map((row) => row.map((element) => evaluate(element, around))) as Grid;
    case "UnaryExpression":
      return prefixed(expression.operator, evaluate(expression.arguments[0] as Expression, around), around);
    case "BinaryExpression":
      return infixed(
        expression.operator,
        expression.arguments.map((part) => evaluate(part as Expression, around)),
      );
    case "CallExpression":
      return expression.callee.type === "Identifier"
        ? call(expression.callee.name, expression.arguments.map(lazily))
        : fail("#VALUE!", "LAMBDA is not calculated outside Excel.");
    case "LetExpression": {
      const values = new Map<string, Operand>();
      const named = (name: string) =>
        values.has(name.toLowerCase()) ? values.get(name.toLowerCase()) : around.named(name);
      for (const { id, init } of expression.declarations)
        values.set(id.name.toLowerCase(), evaluate(init as Expression, { ...around, named }));
      return evaluate(expression.body as Expression, { ...around, named });
    }
    default:
      return fail("#VALUE!", "LAMBDA is not calculated outside Excel.");
  }
}

function refer(text: string, kind: "name" | "range" | "beam" | "table", around: Surroundings): Operand {
  if (kind === "name") return around.named(text) ?? fail("#NAME?", `There is no name ${text} here.`);
  const reference = kind === "range" ? parseReference(text) : undefined;
  if (!reference) fail("#REF!", `${text}: only references such as A1 or Sheet!A1:B2 are calculated outside Excel.`);
  return around.cells(reference.sheet, reference.block);
}

function prefixed(operator: string, operand: Operand, around: Surroundings): Operand {
  const apply = unary[operator];
  if (apply) return broadcast([operand], apply);
  if (isCellError(operand)) return operand;
  if (operator === "@") return gridOf(operand)[0]?.[0];
  if (operand instanceof Reference && around.spilled) return around.spilled(operand);
  return fail("#REF!", "“#” needs a cell whose formula fills several cells.");
}

function infixed(operator: string, operands: readonly Operand[]): Operand {
  const apply = binary(operator);
  if (apply) return broadcast(operands, apply);
  const bad = operands.find((operand) => isCellError(operand));
  if (bad) return bad;
  const [first, second] = operands;
  if (operator === ":" && first instanceof Reference && second instanceof Reference) return first.to(second);
  return fail("#VALUE!", `The operator “${operator}” between ranges is not calculated outside Excel.`);
}

function call(name: string, args: readonly Lazy[]): Operand {
  if (isMining(name)) return callMining(name, args.map((argument) => argument()).map(asArgument));
  const native = natives.get(name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""));
  if (!native) return unknownFunction(name, [...natives.keys()]);
  const { min, max } = native;
  if (args.length < min || args.length > max)
    fail("#VALUE!", `${name.toUpperCase()}: needs ${counted(min, max)}, got ${args.length}.`);
  return native.call(args);
}

const asArgument = (operand: Operand): CellValue | Grid | undefined =>
  operand === undefined ? undefined : valueOf(operand);

function counted(min: number, max: number): string {
  const plural = min === 1 && max === 1 ? "argument" : "arguments";
  if (max === Infinity) return `at least ${min} ${min === 1 ? "argument" : "arguments"}`;
  return `${min === max ? min : `${min} to ${max}`} ${plural}`;
}

/** The value of an expression as the cell that holds it shows it: a blank is 0. */
export function result(expression: Expression, around: Surroundings): CellValue | Grid {
  const value = valueOf(evaluate(expression, around));
  return isGrid(value) ? value.map((row) => row.map((cell) => cell ?? 0)) : (value ?? 0);
}
