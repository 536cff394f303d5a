import { fromJson, toJson } from "../../src/transcript/callJson";
import { readCall } from "../../src/transcript/read";

const text = `Acme Mining (NASDAQ: ACME) Q2 2024 Earnings Call
August 15, 2024

Jane Doe: Our average electricity cost was $4.02 per kilowatt hour. Revenue was around $72 million, up 105% sequentially.
We saw a 10-fold sequential increase in revenue. There were 17 of them.`;
const call = readCall(text);

it("comes back from JSON as it went", () => expect(fromJson(JSON.parse(JSON.stringify(toJson(call))))).toEqual(call));

it("prints values as numbers, a growth rate without one", () => {
  const figures = toJson(call).figures;
  expect(figures.find(({ metric }) => metric === "electricity_price")!.value).toBe(4.02);
  expect(figures.find(({ comparison }) => comparison)).toMatchObject({
    value: null,
    comparison: { kind: "qoq", change: 1.05, direction: "increase" },
  });
});

const json = () => JSON.parse(JSON.stringify(toJson(call)));
it.each([
  ["no call at all", () => [], "the file must be an object"],
  [
    "a value in words",
    () => ({ ...json(), figures: [{ ...json().figures[0], value: "4.02" }] }),
    'figures[0].value must be a number, not "4.02".',
  ],
  [
    "a metric nobody knows",
    () => ({ ...json(), figures: [{ ...json().figures[0], metric: "luck" }] }),
    "figures[0].metric must be a metric of the taxonomy",
  ],
  [
    "a section that is none",
    () => ({ ...json(), figures: [{ ...json().figures[0], section: "lunch" }] }),
    "figures[0].section must be one of",
  ],
  ["figures missing", () => ({ ...json(), figures: undefined }), "figures must be a list, not nothing."],
])("refuses %s", (_, bad, message) => expect(() => fromJson(bad())).toThrow(message));
