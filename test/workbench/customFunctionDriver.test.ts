import { CustomFunctionDriver, type FunctionMetadata } from "../../src/workbench/customFunctionDriver";
import { CustomFunctionResults } from "../../src/workbench/customFunctionResults";
import type { Entry } from "../../src/workbench/wire";

const parameter = (name: string) => ({ name });
const functions: FunctionMetadata[] = [
  { id: "ADD", parameters: [parameter("first"), parameter("second")] },
  {
    id: "WHERE",
    parameters: [parameter("range")],
    options: { requiresAddress: true, requiresParameterAddresses: true },
  },
  { id: "SLOW", parameters: [], options: { cancelable: true } },
  { id: "LENIENT", parameters: [parameter("any")], allowErrorForDataTypeAny: true },
];

/** The driver, what it told, and the service through which the add-in answers. */
function start() {
  const told: Entry[] = [];
  const driver = new CustomFunctionDriver(functions, (entries) => told.push(...entries));
  const service = driver.service as CustomFunctionResults;
  const messages = () => told.map(([, type, , message]) => [type, JSON.parse(message)]);
  return { driver, service, messages };
}

test("calls wait until the add-in has loaded, and go together", async () => {
  const { driver, service, messages } = start();
  const [first, second] = [driver.call("add", [1, 2]), driver.call("ADD", [3])];
  expect(messages()).toEqual([]);
  service._SetOsfControlContainerReadyForCustomFunctions();
  expect(messages()).toEqual([
    [1000, [1, "ADD", [1, 2], null, 4, null]],
    [1000, [2, "ADD", [3, null], null, 4, null]],
  ]);
  service.SetInvocationArrayResults([
    [2, true, 3],
    [1, true, 3],
  ]);
  expect(await Promise.all([first, second])).toEqual([{ value: 3 }, { value: 3 }]);
});

test("what an add-in has not answered is asked again of the one that replaces it", async () => {
  const { driver, service, messages } = start();
  service._SetOsfControlContainerReadyForCustomFunctions();
  const [answered, open] = [driver.call("ADD", [1, 2]), driver.call("ADD", [3, 4])];
  await Promise.resolve();
  service.SetInvocationArrayResults([[1, true, 3]]);
  service._SetOsfControlContainerReadyForCustomFunctions();
  expect(messages().slice(2)).toEqual([[1000, [2, "ADD", [3, 4], null, 4, null]]]);
  service.SetInvocationArrayResults([[2, true, 7]]);
  expect(await Promise.all([answered, open])).toEqual([{ value: 3 }, { value: 7 }]);
});

test("addresses go only to functions that require them", async () => {
  const { driver, service, messages } = start();
  service._SetOsfControlContainerReadyForCustomFunctions();
  const place = { address: "Sheet1!B1", parameterAddresses: ["Sheet1!A1:A2"] };
  void driver.call("WHERE", [[[1], [2]]], place);
  void driver.call("ADD", [1, 2], place);
  await Promise.resolve();
  expect(messages()).toEqual([
    [1000, [1, "WHERE", [[[1], [2]]], "Sheet1!B1", 4, ["Sheet1!A1:A2"]]],
    [1000, [2, "ADD", [1, 2], null, 4, null]],
  ]);
});

// Error codes on the wire as observed with office.js: 1 and 9 #N/A, 5 #DIV/0!, 6 #NUM!, others #VALUE!.
test.each([
  [1, "#N/A"],
  [2, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [undefined, "#VALUE!"],
])("error code %p shows as %s with its message", async (code, value) => {
  const { driver, service } = start();
  const result = driver.call("ADD", [1, 2]);
  service.SetInvocationArrayResults([[1, false, "Never repaid.", code]]);
  expect(await result).toEqual({ value, message: "Never repaid." });
});

test("blocks spill, with errors and blanks inside", async () => {
  const { driver, service } = start();
  const result = driver.call("ADD", [1, 2]);
  const returned = { valueType: "CustomFunctionError", code: "#NUM!" };
  service.SetInvocationArrayResults([
    [
      1,
      true,
      [
        [1, "two"],
        [returned, null],
      ],
    ],
  ]);
  expect(await result).toEqual({
    value: [
      [1, "two"],
      ["#NUM!", ""],
    ],
  });
});

test("an error argument is the result, unless the function takes errors", async () => {
  const { driver, service, messages } = start();
  service._SetOsfControlContainerReadyForCustomFunctions();
  expect(await driver.call("ADD", [1, [["#DIV/0!"]]])).toEqual({ value: "#DIV/0!" });
  void driver.call("LENIENT", ["#N/A"]);
  await Promise.resolve();
  expect(messages()).toEqual([[1000, [1, "LENIENT", [{ type: "CustomFunctionError", code: "#N/A" }], null, 4, null]]]);
});

test("a call that is no longer wanted is cancelled", async () => {
  const { driver, service, messages } = start();
  service._SetOsfControlContainerReadyForCustomFunctions();
  const controller = new AbortController();
  const result = driver.call("SLOW", [], { signal: controller.signal });
  controller.abort();
  await Promise.resolve();
  expect(await result).toMatchObject({ value: "#N/A" });
  expect(messages().at(-1)).toEqual([1001, { invocationId: 1 }]);
  service.SetInvocationArrayResults([[1, true, 5]]);
});

test("an unknown function is #NAME?, and a streaming one is refused at the start", async () => {
  const { driver } = start();
  expect(await driver.call("NOTHING", [])).toMatchObject({ value: "#NAME?" });
  const streaming = { id: "TICK", parameters: [], options: { stream: true } };
  expect(() => new CustomFunctionDriver([streaming], () => {})).toThrow(/TICK streams/);
});
