import { isCellError } from "../../economics/cell";
import { asNumber } from "../coerce";
import { any, scalar, type Native } from "./native";

const one = [any] as const;

export const information: Readonly<Record<string, Native>> = {
  NA: { min: 0, max: 0, call: () => ({ error: "#N/A", message: "The formula says NA()." }) },
  ISBLANK: scalar(one, (value) => value === null),
  ISNUMBER: scalar(one, (value) => typeof value === "number"),
  ISTEXT: scalar(one, (value) => typeof value === "string"),
  ISNONTEXT: scalar(one, (value) => typeof value !== "string"),
  ISLOGICAL: scalar(one, (value) => typeof value === "boolean"),
  ISERROR: scalar(one, (value) => isCellError(value)),
  ISERR: scalar(one, (value) => isCellError(value) && value.error !== "#N/A"),
  ISNA: scalar(one, (value) => isCellError(value) && value.error === "#N/A"),
  N: scalar(one, (value) => (typeof value === "string" ? 0 : asNumber(value))),
  T: scalar(one, (value) => (typeof value === "string" || isCellError(value) ? value : "")),
};
