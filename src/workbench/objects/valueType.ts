import { isCellError } from "../cellError";
import type { Value } from "../grid";

export function valueType(value: Value): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}
