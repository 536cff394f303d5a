import { definitionOf } from "../../src/economics/catalogue";
import { formulaText, liveResult } from "../../src/ui/functions/formula";

const filled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text }]));

const machine = { powerPrice: "0.05", difficulty: "120,000,000,000,000", blockHeight: "1040000" };

test("one number is a list of one, and each column of the table has the format of its unit", () => {
  const definition = definitionOf("HALVINGSCENARIO")!;
  const fields = filled({ btcPrices: "100000", difficultyChanges: "-0.1", efficiency: "20", ...machine });
  expect(formulaText(definition, fields)).toBe("=MINING.HALVINGSCENARIO(100000,-0.1,20,0.05,120000000000000,1040000)");
  const live = liveResult(definition, fields);
  if (live.state !== "table") throw new Error(live.state);
  expect(live.rows[0]!.slice(0, 3)).toEqual(["btcPrice (USD/BTC)", "difficultyChange", "hashpriceBefore (USD/PH/day)"]);
  expect(live.rows[1]).toEqual([
    "100,000.00",
    "-10.0%",
    expect.stringMatching(/^\d+\.\d\d$/),
    expect.stringMatching(/^\d+\.\d\d$/),
    expect.stringMatching(/^-?\d+\.\d%$/),
    expect.stringMatching(/^-?\d+\.\d%$/),
    expect.stringMatching(/^\d+,\d{3}\.\d\d$/),
    expect.stringMatching(/^\d+,\d{3}\.\d\d$/),
  ]);
});

test("names of functions and keys are written as text, and a range waits for the sheet", () => {
  const definition = definitionOf("SENSITIVITY")!;
  const fields = filled({
    function: "MINERPAYBACK",
    rowKey: "btcPrice",
    rowValues: "Sheet1!A2:A9",
    columnKey: "powerPrice",
    columnValues: "0.05",
    assumptions: "Assumptions",
  });
  expect(formulaText(definition, fields)).toBe(
    '=MINING.SENSITIVITY("MINERPAYBACK","btcPrice",Sheet1!A2:A9,"powerPrice",0.05,Assumptions)',
  );
  expect(liveResult(definition, fields).state).toBe("in the sheet");
});

test("a list of words is refused in the form, where only a range can hold them", () =>
  expect(liveResult(definitionOf("ASPSCENARIO")!, filled({ asps: "ten, twelve" })).state).toBe("waiting"));
