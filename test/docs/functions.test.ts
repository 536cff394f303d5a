import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsPage } from "../../scripts/functionsPage";
import { anchorOf } from "../../scripts/markdown";
import { inLines } from "../../scripts/portableForms";
import { assumptionKeys } from "../../src/economics/assumptions";
import { catalogue } from "../../src/economics/catalogue";
import { datedEpochs, lastHeight } from "../../src/economics/difficultyHistory";
import { printed } from "../../src/units/printed";

const read = (name: string) => readFileSync(join(__dirname, "../../docs", name), "utf8");
const headings = (markdown: string) => [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
const page = functionsPage();
const sectionOf = (name: string) => page.split(`\n### ${name}\n`)[1]!.split(/\n##+ /)[0]!;

it("is what the catalogue says; otherwise run: npm run docs", () => {
  if (read("functions.md") !== page) throw new Error("docs/functions.md is stale: run npm run docs.");
});

it("has a section for every function and a row for every key", () => {
  expect(headings(page)).toEqual(expect.arrayContaining(catalogue.map(({ name }) => anchorOf(name))));
  for (const key of Object.keys(assumptionKeys)) expect(page).toContain(`\n| \`${key}\` |`);
});

it.each([...catalogue])("$name: every parameter, both examples, and why it refuses", (definition) => {
  const { name, parameters, refuses, examples } = definition;
  const section = sectionOf(name);
  for (const each of Object.keys(parameters)) expect(section).toContain(`\n| \`${each}\` |`);
  for (const { formula, asks } of examples) {
    expect(section).toContain(asks);
    expect(section).toContain(`\n=${formula}\n`);
  }
  for (const reason of Object.values(refuses)) expect(section).toContain(reason);
});

it("says up to which block and date the history of difficulty reaches", () => {
  const last = new Date(datedEpochs.at(-1)!.firstBlock * 1000).toISOString().slice(0, 10);
  expect(sectionOf("DIFFICULTYAT")).toContain(`block ${printed(lastHeight)}`);
  expect(sectionOf("DIFFICULTYAT")).toContain(last);
});

it("links to headings that exist", () => {
  const conventions = read("conventions.md");
  const targets = { "": headings(page), "conventions.md": headings(conventions), "functions.md": headings(page) };
  for (const markdown of [page, conventions]) {
    const own = markdown === page ? "" : "conventions.md";
    for (const [, file, anchor] of markdown.matchAll(/\]\((\w*(?:\.md)?)#([\w-]+)\)/g))
      expect(targets[(file || own) as keyof typeof targets]).toContain(anchor);
  }
});

it.each([...catalogue])("$name: its source is named, and if it is ours it exists", ({ source }) => {
  for (const [, file, anchor] of source.matchAll(/docs\/([\w.]+)#([\w-]+)/g))
    expect(headings(read(file!))).toContain(anchor);
  expect(source).toMatch(/[A-Za-z]{3}/);
});

it("breaks long formulas into lines and changes nothing else", () => {
  const formulas = catalogue
    .flatMap(({ portable }) => ("none" in portable ? [] : portable))
    .flatMap(({ formula }) => [formula].flat(2));
  expect(formulas.length).toBeGreaterThan(100);
  for (const formula of formulas) expect(inLines(formula).replace(/\n */g, "")).toBe(formula);
});
