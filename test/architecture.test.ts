import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../src");

/** What each folder may import, besides itself. */
const allowed: Record<string, readonly string[]> = {
  units: [],
  economics: ["units"],
  formula: ["economics", "units"],
  source: ["units"],
  transcript: ["units"],
  sheets: ["economics", "formula", "transcript", "units"],
  excel: ["economics", "formula", "sheets", "transcript", "units"],
  xlsx: ["economics", "formula", "sheets", "units"],
  ui: ["economics", "formula", "sheets", "source", "transcript", "units"],
  taskpane: ["economics", "excel", "formula", "sheets", "source", "transcript", "ui", "units"],
  workbench: ["economics", "excel", "formula"],
  cli: ["economics", "formula", "sheets", "source", "transcript", "units", "xlsx"],
};

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => join(root, name));

/** The files of src that a file imports, those for types only included. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => resolve(dirname(file), fileName))
    .map((path) => sources.find((source) => source === `${path}.ts` || source === `${path}.tsx`))
    .filter((path) => path !== undefined);
}
const graph = new Map(sources.map((file) => [file, importsOf(file)]));
const folder = (file: string) => relative(root, file).split(/[\\/]/)[0]!;

test("imports go one way", () => {
  const wrong = sources.flatMap((file) =>
    graph
      .get(file)!
      .filter((target) => folder(target) !== folder(file) && !allowed[folder(file)]?.includes(folder(target)))
      .map((target) => `${relative(root, file)} imports ${relative(root, target)}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(root, each)).join(" → "));
      return;
    }
    if (done.has(file)) return;
    graph.get(file)!.forEach((target) => visit(target, [...path, file]));
    done.add(file);
  };
  sources.forEach((file) => visit(file, []));
  expect(cycles).toEqual([]);
});

test("Excel is named only where it belongs", () => {
  const offices = /\b(Excel|Office|CustomFunctions)\.[A-Za-z]/;
  const allowedIn = ["excel", "workbench"];
  const code = (file: string) =>
    readFileSync(file, "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/"[^"\n]*"|`[^`]*`/g, '""');
  expect(
    sources
      .filter((file) => !allowedIn.includes(folder(file)) && offices.test(code(file)))
      .map((file) => relative(root, file)),
  ).toEqual([]);
});
