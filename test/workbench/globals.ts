import type { RequirementSets } from "../../src/workbench/requirements";
import { supports } from "../../src/workbench/requirements";
import type { ExcelClient } from "./bridge";

/** Makes the client library's names global, as office.js does on the add-in's page; gives the function that takes them away. */
export function makeGlobal({ Excel, OfficeExtension }: ExcelClient, sets: RequirementSets = { ExcelApi: "1.12" }) {
  const requirements = { isSetSupported: (set: string, version = "1.1") => supports(sets, `${set} ${version}`) };
  const names = { Excel, OfficeExtension, Office: { context: { requirements } } };
  Object.assign(globalThis, names);
  return () => Object.keys(names).forEach((name) => Reflect.deleteProperty(globalThis, name));
}
