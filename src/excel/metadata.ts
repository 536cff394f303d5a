import { catalogue } from "../economics/catalogue";
import type { Definition, Parameter } from "../economics/define";
import { listed } from "../economics/needs";
import { isRequired } from "../economics/parameter";
import { returnsMatrix } from "./resultShape";

/** The pane's page in a browser; the build puts the add-in's own address in place of this one. */
const documentation = "https://localhost:3000/taskpane.html";

/** The content of functions.json, made by the build. */
export const functionsJson = {
  allowErrorForDataTypeAny: true,
  functions: catalogue.map((definition) => ({
    id: definition.name,
    name: definition.name,
    description: `${definition.summary} ${unitText(definition)}`,
    helpUrl: `${documentation}#${definition.name.toLowerCase()}`,
    parameters: Object.entries(definition.parameters).map(([name, parameter]) => ({
      name,
      description: describe(parameter),
      // "any" brings text and errors, which Excel would refuse for "number" without saying why. A blank cell of a range is 0.
      type: "any",
      dimensionality: parameter.takes === "cell" ? "scalar" : "matrix",
      optional: !isRequired(parameter),
    })),
    result: { type: "any", dimensionality: returnsMatrix(definition) ? "matrix" : "scalar" },
  })),
};

function unitText({ returns, returnsBy }: Definition): string {
  const units = returnsBy ? Object.values(returnsBy.units) : [returns];
  return `In ${listed([...new Set(units.map(({ written, symbol, words }) => (written ? symbol : words)))])}.`;
}

function describe(parameter: Parameter): string {
  const unit = "unit" in parameter && parameter.unit.written ? ` In ${parameter.unit.symbol}.` : "";
  const fallback =
    "default" in parameter && parameter.default !== undefined ? ` Default ${cellText(parameter.default)}.` : "";
  return `${parameter.meaning}${unit}${fallback}`;
}

function cellText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
