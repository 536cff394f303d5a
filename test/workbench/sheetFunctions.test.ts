import type { CallFunction } from "../../src/workbench/answers";
import type { CustomFunctionResult } from "../../src/workbench/customFunctionResults";
import { SheetFunctions } from "../../src/workbench/univer/functions";
import { openGrid } from "./headlessGrid";

const scalar = (name: string, optional = false) => ({ name, dimensionality: "scalar" as const, optional });
const functionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [scalar("amount"), scalar("unused", true)] },
    { id: "TABLE", name: "TABLE", parameters: [{ name: "block", dimensionality: "matrix" as const }] },
  ],
};

/** An add-in that answers all calls of a moment together, some time later, as office.js does. */
function addIn(latency: number) {
  const batches: (readonly [string, readonly unknown[]])[][] = [];
  let waiting: (() => void)[] = [];
  const compute = (id: string, [first]: readonly unknown[]): CustomFunctionResult => {
    if (id === "TABLE") return { value: first as number[][] };
    if (typeof first !== "number") return { value: "#VALUE!", message: `amount: needs a number, got ${first}.` };
    return { value: first * 2 };
  };
  const call: CallFunction = (id, values) =>
    new Promise((resolve) => {
      if (waiting.length === 0) {
        batches.push([]);
        setTimeout(() => {
          const ready = waiting;
          waiting = [];
          ready.forEach((answer) => answer());
        }, latency);
      }
      batches.at(-1)!.push([id, values]);
      waiting.push(() => resolve(compute(id, values)));
    });
  return { call, batches };
}

let opened: ReturnType<typeof openGrid>;
let server: ReturnType<typeof addIn>;
let functions: SheetFunctions;
beforeEach(async () => {
  opened = openGrid();
  server = addIn(50);
  functions = new SheetFunctions(opened.injector, opened.grid, server.call);
  functions.register("MINING", functionsJson);
  await opened.grid.settled();
});
afterEach(() => opened.close());

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

async function written(...rows: (string | number)[][]) {
  const { grid } = opened;
  const contents = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell)),
  );
  const area = block(0, 0, rows.length, rows[0]!.length);
  grid.write(grid.activeSheet(), area, contents);
  await grid.settled();
  const first = grid.values(grid.activeSheet(), area);
  await answered();
  return { first, then: grid.values(grid.activeSheet(), area) };
}

async function answered() {
  const { grid } = opened;
  const shown = () => grid.values(grid.activeSheet(), grid.usedArea(grid.activeSheet(), false)!);
  for (await grid.settled(); shown().flat().includes("#BUSY!"); await grid.settled())
    await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a cell is busy until the add-in has answered; what depends on it follows", async () => {
  const { first, then } = await written([21, "=mining.double(A1)", "=MINING.DOUBLE(B1)+1"]);
  expect(first).toEqual([[21, "#BUSY!", "#BUSY!"]]);
  expect(then).toEqual([[21, 42, 85]]);
});

test("the same arguments are asked for once", async () => {
  await written([1, "=MINING.DOUBLE(A1)", "=MINING.DOUBLE(A1)", "=MINING.DOUBLE(1)"]);
  expect(server.batches.flat()).toEqual([["DOUBLE", [1, null]]]);
  functions.restart();
  await answered();
  expect(server.batches.flat()).toHaveLength(2);
});

test("300 cells are asked for together", async () => {
  const { then } = await written(...Array.from({ length: 300 }, (_, row) => [row, `=MINING.DOUBLE(A${row + 1})`]));
  expect(then.every(([input, output]) => output === Number(input) * 2)).toBe(true);
  expect(server.batches).toHaveLength(1);
});

test("an error comes with its message, which goes when the cell is mended", async () => {
  const { then } = await written(["five", "=MINING.DOUBLE(A1)"]);
  expect(then).toEqual([["five", "#VALUE!"]]);
  const sheet = opened.grid.activeSheet();
  expect(functions.messageAt(sheet, 0, 1)).toEqual({
    name: "MINING.DOUBLE",
    error: "#VALUE!",
    message: "amount: needs a number, got five.",
  });
  await written([5, "=MINING.DOUBLE(A1)"]);
  expect(functions.messageAt(sheet, 0, 1)).toBeUndefined();
});

test("missing and superfluous arguments are refused with the reason", async () => {
  const { then } = await written(["=MINING.DOUBLE()", "=MINING.DOUBLE(1,2,3)"]);
  expect(then).toEqual([["#VALUE!", "#VALUE!"]]);
  const sheet = opened.grid.activeSheet();
  expect(functions.messageAt(sheet, 0, 0)?.message).toBe("amount: is needed, nothing was given.");
  expect(functions.messageAt(sheet, 0, 1)?.message).toBe("takes at most 2 arguments, got 3.");
  expect(server.batches).toEqual([]);
});

test("ranges go in as rows of values and results spill", async () => {
  const { then } = await written(["key", 0.5, "=MINING.TABLE(A1:B2)", ""], ["blank", "", "", ""]);
  expect(server.batches.flat()).toEqual([
    [
      "TABLE",
      [
        [
          ["key", 0.5],
          ["blank", 0],
        ],
      ],
    ],
  ]);
  expect(then.map((row) => row.slice(2))).toEqual([
    ["key", 0.5],
    ["blank", 0],
  ]);
});

test("blank cells are null, errors their codes, truth values and text as they are", async () => {
  await written([
    "=NA()",
    "=TRUE",
    "12",
    "=MINING.DOUBLE(A1)",
    "=MINING.DOUBLE(B1)",
    "=MINING.DOUBLE(C1)",
    "=MINING.DOUBLE(Z9)",
  ]);
  expect(server.batches.flat().map(([, [first]]) => first)).toEqual(expect.arrayContaining(["#N/A", true, "12", null]));
});

test("results keep their kind: text that looks like a number stays text", async () => {
  const { then } = await written(["007", '=MINING.TABLE({"12.5",TRUE})', ""]);
  expect(then).toEqual([["007", "12.5", true]]);
});
