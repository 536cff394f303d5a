import type { Exact } from "../units/exact";
import type { Quantity, Unit } from "../units/quantity";
import type { Refusal } from "../units/refusal";
import type { AssumptionCells, AssumptionCellsParameter, Assumed, AssumptionsParameter } from "./assumptions";
import type { CellValue } from "./cell";
import type { CellParameter, CellsParameter, ListParameter, RangeParameter, ValueOf } from "./parameter";
import type { Portable } from "./portable";

export type Group = "Protocol" | "Hashprice" | "Miner" | "Investment" | "Fleet" | "Manufacturer" | "Scenario";

/** "elementwise": a result for each cell of its ranges; "reduce": ranges in, one cell out; "table": spills a fixed layout. */
export type Form = "elementwise" | "reduce" | "table";

export type Parameter =
  CellParameter | RangeParameter | ListParameter | CellsParameter | AssumptionsParameter | AssumptionCellsParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

type Value<P extends Parameter> =
  P extends AssumptionsParameter<infer Key>
    ? Assumed<Key>
    : P extends AssumptionCellsParameter
      ? AssumptionCells
      : P extends RangeParameter<infer Symbol>
        ? readonly (Quantity<Symbol> | null)[]
        : P extends ListParameter<infer Symbol>
          ? readonly ListItem<Symbol>[]
          : P extends CellsParameter
            ? readonly CellValue[]
            : P extends CellParameter
              ? ValueOf<P>
              : never;

/** Gives a number of a list, or throws the refusal of its cell. */
export type ListItem<Symbol extends string = string> = () => Quantity<Symbol>;

/** What a calculation gets: a value for each parameter, by its name. */
export type Given<P extends Parameters> = { readonly [Name in keyof P]: Value<P[Name]> };

/** A cell of a table; a refusal is an error in that cell alone. */
export type TableCell = Exact | CellValue | Refusal;
export type Result<Symbol extends string = string> = Quantity<Symbol> | string | readonly (readonly TableCell[])[];

/** A call as it is typed into a cell after "=", and the question it answers, in one sentence. */
export interface Example {
  readonly formula: string;
  readonly asks: string;
}

/** One function: everything that any part of the product says about it, and its calculation. */
export interface Definition<P extends Parameters = Parameters, Symbol extends string = string> {
  readonly name: string;
  readonly group: Group;
  /** One sentence. */
  readonly summary: string;
  readonly parameters: P;
  readonly returns: Unit<Symbol>;
  /** Units of the result where they depend on a choice. */
  readonly returnsBy?: { readonly parameter: string; readonly units: Readonly<Record<string, Unit<Symbol>>> };
  /** Units of a table whose columns differ, by their names; the header row is made of them. */
  readonly columns?: Readonly<Record<string, Unit>>;
  readonly form: Form;
  /** When there is an error besides that of a parameter that is missing, not a number or out of bounds. */
  readonly refuses: { readonly input?: string; readonly noAnswer?: string };
  /** What the types cannot say: conventions, limits, relations to other functions. */
  readonly note?: string;
  readonly source: string;
  readonly portable: Portable;
  readonly examples: readonly [Example, Example];
  /** Its calculation takes only sums, products, quotients and comparisons of its numbers: double-doubles may do it. */
  readonly rational?: true;
  compute(given: Given<P>): Result<NoInfer<Symbol>>;
}

export const defineFunction = <const P extends Parameters, Symbol extends string>(definition: Definition<P, Symbol>) =>
  definition;
