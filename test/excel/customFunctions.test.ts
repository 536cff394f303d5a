import { catalogue } from "../../src/economics/catalogue";
import { associateCatalogue } from "../../src/excel/customFunctions";

/** What Excel's runtime offers to functions, as far as they use it. */
const associated: Record<string, (...args: unknown[]) => unknown> = {};
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const runtime = {
  Error: ExcelError,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
  },
  associate(id: string, compute: (...args: unknown[]) => unknown) {
    associated[id] = compute;
  },
};

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: runtime });
  associateCatalogue();
});

/** The object about the call that Excel adds as the last argument. */
const invocation = { functionName: "X" };
const call = (name: string, ...args: unknown[]) => associated[name]!(...args, invocation);

function thrown(name: string, ...args: unknown[]): ExcelError {
  try {
    call(name, ...args);
  } catch (error) {
    return error as ExcelError;
  }
  throw new Error(`${name} threw nothing.`);
}

test("every function of the catalogue is bound", () => {
  expect(Object.keys(associated).sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

test("one cell comes back as a block of one, as the metadata says", () => {
  expect(call("BLOCKSUBSIDY", [[840_000]])).toEqual([[3.125]]);
  expect(call("BLOCKSUBSIDY", 840_000)).toEqual([[3.125]]);
});

test("a column comes back as a column", () => {
  expect(call("BLOCKSUBSIDY", [[839_999], [840_000]])).toEqual([[6.25], [3.125]]);
});

test("the object that Excel adds about the call is no argument, even where arguments were left out", () => {
  const whole = call("HASHPRICE", 50_000, 1e14, 3.125, null, null, null);
  expect(call("HASHPRICE", 50_000, 1e14, 3.125)).toEqual(whole);
  expect(associated.HASHPRICE!(50_000, 1e14, 3.125)).toEqual(whole);
});

test("a bad input is #VALUE! with its reason", () => {
  expect(thrown("BLOCKSUBSIDY", -1)).toMatchObject({
    code: "#VALUE!",
    message: "height: needs a whole number of 0 or more, got -1.",
  });
});

test("a question without an answer is #N/A with its reason", () => {
  expect(thrown("ASP", 100, 0)).toMatchObject({ code: "#N/A", message: expect.stringContaining("hashrateSold is 0") });
});

test("in a block each cell has its own error", () => {
  expect(call("ASP", [[100], [100]], [[10], [0]])).toEqual([
    [10],
    [expect.objectContaining({ code: "#N/A", message: expect.stringContaining("hashrateSold is 0") })],
  ]);
});

test("an error in a cell goes through the function", () => {
  expect(thrown("ASP", 100, [[new ExcelError("#DIV/0!")]])).toMatchObject({ code: "#DIV/0!" });
  expect(thrown("ASP", new ExcelError("#N/A"), 2)).toMatchObject({ code: "#N/A" });
  expect(call("ASP", [[1], [new ExcelError("#NUM!")]], 2)).toEqual([
    [0.5],
    [expect.objectContaining({ code: "#NUM!" })],
  ]);
});

test("an error that a function cannot give comes out as #VALUE! and is named", () => {
  expect(thrown("ASP", 100, new ExcelError("#REF!"))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("#REF!"),
  });
});

test("a table spills with its labels", async () => {
  expect(await call("PVMBRIDGE", [[1]], [[10]], [[2]], [[11]])).toEqual([
    ["volume", 10],
    ["mix", 0],
    ["price", 2],
    ["total", 12],
  ]);
});

test("a function that is loaded when it is called says why it has no answer, as any other", async () => {
  await expect(call("MINERSPEC", [["Antminer S2l"]])).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("did you mean"),
  });
});
