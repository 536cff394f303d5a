import type { Parameter } from "../../economics/define";

const acronyms: Readonly<Record<string, string>> = { btc: "BTC", asp: "ASP", pue: "PUE" };

/** "Machine price" for machinePrice, "BTC price" for btcPrice. */
export function parameterLabel(name: string): string {
  const [first = "", ...rest] = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
  const start = acronyms[first] ?? first[0]!.toUpperCase() + first.slice(1);
  return [start, ...rest.map((word) => acronyms[word] ?? word)].join(" ");
}

/** The unit that is written beside a field. */
export const unitText = (parameter: Parameter): string =>
  "unit" in parameter && parameter.unit.written ? parameter.unit.symbol : "";

/** The value that stands when the field is left empty. */
export const standardText = (parameter: Parameter): string =>
  "default" in parameter && parameter.default !== undefined ? String(parameter.default) : "";
