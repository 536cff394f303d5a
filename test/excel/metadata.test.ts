import { catalogue } from "../../src/economics/catalogue";
import { functionsJson } from "../../src/excel/metadata";

const { functions } = functionsJson;

test("every function of the catalogue is described to Excel, once", () => {
  expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
});

describe.each(functions)("$name", ({ id, name, description, helpUrl, parameters, result }) => {
  it("has a name that Excel takes: 3 to 128 characters, upper case, no cell address", () => {
    expect(id).toBe(name);
    expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
  });

  it("says what it gives, in which unit, and where to read on", () => {
    expect(description).toMatch(/\. In \S.*\.$/);
    expect(helpUrl).toMatch(/^https:\/\/\S+#[a-z]+$/);
  });

  it("describes every parameter", () => {
    for (const { description } of parameters) expect(description).toMatch(/^[A-Z].{5,}\.$/);
  });

  it("asks for what is required first, as Excel demands, and for 8 arguments at most", () => {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    expect(parameters.length).toBeLessThanOrEqual(8);
  });

  it("takes text and errors as they are", () => {
    expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any"]));
    expect(functionsJson.allowErrorForDataTypeAny).toBe(true);
  });

  it("gives a block, but for functions that make one cell of their ranges", () => {
    const { form } = catalogue.find((each) => each.name === name)!;
    expect(result.dimensionality).toBe(form === "reduce" ? "scalar" : "matrix");
  });
});

test("a range may stand wherever the function takes one, and the assumptions are one", () => {
  const dimensions = Object.fromEntries(
    functions
      .find(({ id }) => id === "MINERPAYBACK")!
      .parameters.map(({ name, dimensionality }) => [name, dimensionality]),
  );
  expect(dimensions).toMatchObject({ btcPrice: "matrix", assumptions: "matrix" });
  const { parameters } = functions.find(({ id }) => id === "HASHPRICE")!;
  expect(parameters.find(({ name }) => name === "feeMode")).toMatchObject({ dimensionality: "scalar", optional: true });
});

test("the unit of a result that depends on a choice names all of them", () => {
  expect(functions.find(({ id }) => id === "HASHPRICE")!.description).toContain("In USD/PH/day or USD/TH/day.");
});

test("the file is plain data, small enough to load at once", () => {
  const text = JSON.stringify(functionsJson);
  expect(JSON.parse(text)).toEqual(functionsJson);
  // Excel sets no limit; a function costs about a kilobyte, and a runaway description would show here.
  expect(text.length).toBeLessThan(2_000 * functions.length);
});
