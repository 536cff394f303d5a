import type { Definition, Given, Parameter, Parameters } from "./define";

export interface Named {
  readonly name: string;
  readonly parameter: Parameter;
  readonly neededFor: { readonly parameter: string; readonly values: readonly string[] } | undefined;
}

const named = new WeakMap<Definition, readonly Named[]>();

/** The parameters of a function in their order; kept, for every call asks for them. */
export function namedParameters(definition: Definition): readonly Named[] {
  const found = named.get(definition) ?? Object.entries(definition.parameters).map(asNamed);
  named.set(definition, found);
  return found;
}

const asNamed = ([name, parameter]: [string, Parameter]): Named => ({
  name,
  parameter,
  neededFor: "neededFor" in parameter ? parameter.neededFor : undefined,
});

/** Values by parameter, read in their order, so that of several bad ones the first is refused. */
export function givenBy(parameters: readonly Named[], read: (place: number) => unknown): Given<Parameters> {
  const given: Record<string, unknown> = {};
  for (let place = 0; place < parameters.length; place++) {
    const { name, neededFor } = parameters[place]!;
    if (!neededFor || neededFor.values.includes(given[neededFor.parameter] as string)) given[name] = read(place);
  }
  return given as Given<Parameters>;
}
