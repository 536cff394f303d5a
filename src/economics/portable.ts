/** The same calculation in built-in functions, for workbooks opened without the add-in; or why there is none. */
export type Portable = readonly PortableForm[] | { readonly none: string };

/** Names are those of the parameters and of the keys of assumptions; no leading "=". */
export interface PortableForm {
  /** The choices for which it holds; those that it does not name make no difference. */
  readonly when: Readonly<Record<string, string | boolean>>;
  /** One formula, or one for each cell of a table. */
  readonly formula: string | readonly (readonly string[])[];
  /**
   * What the formula is written again for, where the size of a table hangs on its inputs: the names that stand in it for
   * one value, and the parameters or keys whose values they go through, the last name fastest.
   */
  readonly each?: Readonly<Record<string, string>>;
  /** LAMBDA names that it calls. */
  readonly lambdas?: readonly string[];
  /** Values for which it holds, where not for all. */
  readonly limits?: string;
}

export const always = (formula: PortableForm["formula"]): readonly PortableForm[] => [{ when: {}, formula }];

/** A form for every combination of choices; each option gives a part of the formula. */
export function formsByChoice<Choice extends string>(
  parts: Readonly<Record<Choice, Readonly<Record<string, string>>>>,
  formula: (part: Readonly<Record<Choice, string>>) => string,
): readonly PortableForm[] {
  const choices = Object.keys(parts) as Choice[];
  const combinations = choices.reduce<Record<Choice, string>[]>(
    (sofar, choice) =>
      sofar.flatMap((when) => Object.keys(parts[choice]).map((option) => ({ ...when, [choice]: option }))),
    [{} as Record<Choice, string>],
  );
  const partsOf = (when: Record<Choice, string>) =>
    Object.fromEntries(choices.map((choice) => [choice, parts[choice][when[choice]]!])) as Record<Choice, string>;
  return combinations.map((when) => ({ when, formula: formula(partsOf(when)) }));
}
