import { insertFormula, onSelection, selectedCell, showCell } from "../../src/excel/selection";
import type { OpenExcel } from "../workbench/openExcel";
import { contents, openPane, type } from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test("the active cell comes with its formula and its result", async () => {
  await type("Sheet1", "C2", ["=6*7"]);
  await showCell("Sheet1", "C2");
  expect(await selectedCell()).toEqual({
    ...{ sheet: "Sheet1", address: "C2", row: 1, column: 2, content: "=6*7", value: 42 },
  });
});

test("a cell is shown on a sheet whose name is quoted", async () => {
  await addSheet("It's mine");
  await showCell("It's mine", "B12");
  expect(await selectedCell()).toMatchObject({ sheet: "It's mine", address: "B12", content: "", value: "" });
});

test("a formula goes into an empty cell, and its address comes back", async () => {
  await showCell("Sheet1", "B2");
  expect(await insertFormula("=SUM(1,2)")).toBe("Sheet1!B2");
  expect(await contents("Sheet1", "B2")).toEqual([["=SUM(1,2)"]]);
});

test.each([
  ["a number", 0],
  ["a text", "note"],
  ["a formula that shows nothing", '=""'],
])("a cell with %s keeps it", async (_, content) => {
  await type("Sheet1", "B2", [content]);
  await showCell("Sheet1", "B2");
  await expect(insertFormula("=1")).rejects.toThrow("B2 is not empty. Select an empty cell, then insert again.");
  expect(await contents("Sheet1", "B2")).toEqual([[content]]);
});

describe("a listener", () => {
  /** Counts what it is told; `next` waits for one more. */
  function listen() {
    let heard = () => {};
    const ear = { told: 0, next: () => new Promise<void>((resolve) => (heard = resolve)) };
    const stop = onSelection(() => {
      ear.told++;
      heard();
    });
    return stop.then((stop) => ({ ear, stop }));
  }

  test("is told when another cell is selected", async () => {
    const { ear, stop } = await listen();
    const told = ear.next();
    await showCell("Sheet1", "B2");
    await told;
    await stop();
  });

  test("is told when another sheet is shown", async () => {
    await addSheet("Model");
    const { ear, stop } = await listen();
    const told = ear.next();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Model").activate();
      await context.sync();
    });
    await told;
    await stop();
  });

  test("is told nothing once it has stopped", async () => {
    const [first, second] = [await listen(), await listen()];
    await first.stop();
    const told = second.ear.next();
    await showCell("Sheet1", "B2");
    await told;
    await second.stop();
    expect(first.ear.told).toBe(0);
  });
});
