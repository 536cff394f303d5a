import { officeDeclarations, schemaOf } from "../../scripts/officeDeclarations";
import { emulatedClasses } from "../../src/workbench/emulatedClasses";
import { schema } from "../../src/workbench/schema";
import { supports } from "../../src/workbench/requirements";

test("the schema is what the type declarations of office.js say; else run scripts/schema.ts", () => {
  expect(schema).toEqual(schemaOf(officeDeclarations(), emulatedClasses));
});

// Members by set: learn.microsoft.com, Excel JavaScript API requirement sets.
test.each([
  ["Workbook", "navigations", "settings", "ExcelApi 1.4"],
  ["Workbook", "navigations", "customXmlParts", "ExcelApi 1.5"],
  ["Worksheet", "navigations", "freezePanes", "ExcelApi 1.7"],
  ["Worksheet", "methods", "getRangeByIndexes", "ExcelApi 1.7"],
  ["Worksheet", "events", "onChanged", "ExcelApi 1.7"],
  ["WorksheetCollection", "events", "onChanged", "ExcelApi 1.9"],
  ["Range", "methods", "getDirectPrecedents", "ExcelApi 1.12"],
  ["Range", "methods", "getDependents", "ExcelApi 1.15"],
] as const)("%s %s %s came with %s", (name, kind, member, set) => {
  expect(schema[name][kind as "methods"][member as never]).toBe(set);
});

test.each([
  ["1.9", "ExcelApi 1.10", false],
  ["1.12", "ExcelApi 1.9", true],
  ["1.12", "ExcelApi 1.12", true],
  ["1.12", "ExcelApiOnline 1.1", false],
])("a host of ExcelApi %s, and %s", (version, set, expected) => {
  expect(supports({ ExcelApi: version }, set)).toBe(expected);
});
