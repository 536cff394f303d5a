import fc from "fast-check";
import { catalogue, definitionOf } from "../../src/economics/catalogue";
import { properties } from "./properties";
import { published } from "./published";

describe.each([...catalogue])("$name", ({ name, summary, source, parameters, refuses, returns, examples }) => {
  it("explains itself in whole sentences", () => {
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(source).not.toBe("");
    expect(returns.words).not.toBe("");
    for (const { meaning } of Object.values(parameters)) expect(meaning).toMatch(/^[A-Z].*\.$/);
    for (const reason of Object.values(refuses)) expect(reason).toMatch(/\.$/);
  });

  it("answers two questions, each in one sentence and by a call of its own", () => {
    expect(new Set(examples.map(({ formula }) => formula)).size).toBe(2);
    for (const { formula, asks } of examples) {
      expect(formula.startsWith(`MINING.${name}(`)).toBe(true);
      expect(asks).toMatch(/^[A-Z][^?]*\?$/);
    }
  });

  it("has a published or worked number to answer to", () =>
    expect(published.filter((row) => row.name === name).length).toBeGreaterThan(0));

  it("has a property to answer to", () => expect(properties[name]?.length).toBeGreaterThan(0));

  it.each([...(properties[name] ?? [])])("%s", (_, property) => fc.assert(property));
});

test("a function is found by its name in any case", () => {
  expect(definitionOf("hashprice")).toBe(definitionOf("HASHPRICE"));
  expect(definitionOf("NPV")).toBeUndefined();
});

test("names are unique", () => expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length));
