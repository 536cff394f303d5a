import type { Argument } from "../../economics/cell";
import type { Definition } from "../../economics/define";
import { isCellError, invoke, type CellValue } from "../../economics/invoke";
import { namespace } from "../../formula/mining";
import type { Unit } from "../../units/quantity";
import { formatNumber } from "../../formula/numberFormat";
import { argumentText, emptyField, type FieldContent, isMissing, stateOf } from "./field";

/** The fields of a form, by the name of the parameter. */
export type Fields = Readonly<Record<string, FieldContent>>;

/** `=MINING.HASHPRICE(Sheet1!B3,88000000000000,3.125)`: arguments left out at the end are not written. */
export function formulaText({ name, parameters }: Definition, fields: Fields): string {
  const args = Object.entries(parameters).map(([each, parameter]) =>
    argumentText(parameter, fields[each] ?? emptyField),
  );
  while (args.at(-1) === "") args.pop();
  return `=${namespace}.${name}(${args.join(",")})`;
}

export type Live =
  | { readonly state: "waiting" }
  /** A range or a name stands in it, whose values only the sheet knows. */
  | { readonly state: "in the sheet" }
  | { readonly state: "value"; readonly text: string; readonly unit: string }
  | { readonly state: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly state: "error"; readonly code: string; readonly message: string };

/** What the cell would show. */
export function liveResult(definition: Definition, fields: Fields): Live {
  const entries = Object.entries(definition.parameters).map(
    ([name, parameter]) => [parameter, fields[name] ?? emptyField] as const,
  );
  const states = entries.map(([parameter, content]) => stateOf(parameter, content));
  if (entries.some(([parameter, content]) => isMissing(parameter, content)) || states.includes("wrong"))
    return { state: "waiting" };
  if (entries.some(([, content], i) => states[i] === "reference" && !content.cell)) return { state: "in the sheet" };
  const args = entries.map(([parameter, content], i): Argument => {
    if (states[i] === "empty") return undefined;
    if (content.cell) return content.cell.value;
    if (states[i] === "number") return Number(content.text.replaceAll(",", ""));
    return parameter.kind === "switch" ? content.text === "true" : content.text;
  });
  return shown(invoke(definition, args), unitOf(definition, fields), Object.values(definition.columns ?? {}));
}

/** The unit of the result, which may hang on a choice. */
function unitOf({ returns, returnsBy, parameters }: Definition, fields: Fields) {
  if (!returnsBy) return returns;
  const parameter = parameters[returnsBy.parameter];
  const standard = parameter && "default" in parameter ? String(parameter.default) : "";
  return returnsBy.units[fields[returnsBy.parameter]?.text || standard] ?? returns;
}

const cellText = (value: CellValue, format: string): string => {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatNumber(value, format) : String(value ?? "");
};

/** A result in its unit, the columns of a table in theirs where they have some. */
function shown(result: CellValue | CellValue[][], unit: Unit, columns: readonly Unit[]): Live {
  if (Array.isArray(result))
    return {
      state: "table",
      rows: result.map((row) => row.map((cell, i) => cellText(cell, (columns[i] ?? unit).format))),
    };
  if (isCellError(result)) return { state: "error", code: result.error, message: result.message };
  return { state: "value", text: cellText(result, unit.format), unit: unit.written ? unit.symbol : "" };
}
