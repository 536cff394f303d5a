import type { Exact } from "../units/exact";
import type { Quantity, Unit } from "../units/quantity";

/** Allowed values: `min` and `max` belong to them, `above` and `below` do not. */
export interface Bounds {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
}

interface Common {
  readonly meaning: string;
  /** "cell or range": the function is applied to each cell; "range": it takes all cells together. */
  readonly takes: "cell" | "cell or range" | "range";
  /** May be left out although it has no default. */
  readonly optional?: boolean;
  /** Values of an earlier choice for which it is needed; for others it is not looked at. */
  readonly neededFor?: { readonly parameter: string; readonly values: readonly string[] };
}

/** One number with a unit; a date is a serial of Excel. */
export interface NumberParameter<Symbol extends string = string> extends Common {
  readonly kind: "number" | "integer" | "date";
  readonly unit: Unit<Symbol>;
  readonly bounds: Bounds;
  readonly default?: number;
  /** What may have been meant by a value out of bounds: "cents?". */
  readonly hint?: (given: Exact) => string | undefined;
}

/** Several numbers taken together; blank cells arrive as null. */
export interface RangeParameter<Symbol extends string = string> extends Common {
  readonly kind: "range";
  readonly unit: Unit<Symbol>;
  readonly bounds: Bounds;
  /** An earlier range with which it goes item by item, so that both have one shape. */
  readonly shapedAs?: string;
  /** For every item where it is left out; then one cell may also be given for all of them. */
  readonly default?: number;
}

/** Numbers of one row or one column, each with results of its own: a bad one spoils no other. */
export interface ListParameter<Symbol extends string = string> extends Common {
  readonly kind: "list";
  readonly unit: Unit<Symbol>;
  /** What each cell must hold. */
  readonly item: NumberParameter<Symbol>;
}

/** Cells of one row or one column, handed over as they are: another argument says what they must hold. */
export interface CellsParameter extends Common {
  readonly kind: "cells";
}

export interface ChoiceParameter<Option extends string = string> extends Common {
  readonly kind: "choice";
  readonly options: readonly Option[];
  /** Other ways to write an option: "TH/s" for "TH". */
  readonly spellings?: Readonly<Record<string, Option>>;
  readonly default?: Option;
}

export interface TextParameter extends Common {
  readonly kind: "text";
  /** What the text is, in the words of a message: "the name of a machine". */
  readonly needs?: string;
  /** A number is taken too, as what a sheet makes of digits. */
  readonly orNumber?: true;
  readonly default?: string;
}

export interface SwitchParameter extends Common {
  readonly kind: "switch";
  readonly default: boolean;
}

/** A parameter whose value stands in one cell. */
export type CellParameter = NumberParameter | ChoiceParameter | TextParameter | SwitchParameter;

type Present<P extends CellParameter> =
  P extends NumberParameter<infer Symbol>
    ? Quantity<Symbol>
    : P extends ChoiceParameter<infer Option>
      ? Option
      : P extends SwitchParameter
        ? boolean
        : P extends { readonly orNumber: true }
          ? string | number
          : string;

/** What a calculation gets for a parameter: undefined where it may be left out and was. */
export type ValueOf<P extends CellParameter> = P extends { readonly optional: true }
  ? Present<P> | undefined
  : Present<P>;

export const isRequired = (parameter: Common & { readonly default?: unknown }): boolean =>
  parameter.default === undefined && !parameter.optional;
