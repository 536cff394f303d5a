import {
  likelyPeriod,
  likelyUnit,
  mappedByHand,
  type Mapping,
  metricsFor,
  oddity,
  unitsOf,
  unmapped,
} from "../../src/transcript/byHand";
import { readCall } from "../../src/transcript/read";
import { metric } from "../../src/transcript/taxonomy";
import { writtenNumber } from "../../src/transcript/writtenNumber";

const text = [
  "Corvid Ridge Mining, Q2 2025 earnings call, August 6, 2025",
  "",
  "Ana Brook: Total revenue was $41.5 million. The thing we call the bridge came to 17.8 million.",
].join("\n");
const call = readCall(text);
const bridge = call.unread.find((each) => each.text.startsWith("17.8"))!;

const mapping: Mapping = {
  metric: "adjusted_ebitda",
  digits: "17.8",
  unit: "USD million",
  period: "2025Q2",
  basis: "actual",
  change: null,
};

test("a number mapped by hand is a figure in the canonical unit, as exact as it was said, with its place", () => {
  const { call: mapped, id } = mappedByHand(call, bridge, mapping);
  const figure = mapped.figures.find((each) => each.id === id)!;
  expect(figure).toMatchObject({
    metric: "adjusted_ebitda",
    value: "17800000",
    unit: "USD",
    tolerance: "50000",
    period: "2025Q2",
    speaker: "Ana Brook",
    byHand: true,
    text: text.slice(bridge.start, bridge.end),
  });
  expect(mapped.unread).not.toContain(bridge);
  expect(unmapped(mapped, figure)).toEqual(call);
});

test("a change is a ratio with its direction, and no level", () => {
  const { call: mapped, id } = mappedByHand(call, bridge, { ...mapping, digits: "-12.5", unit: "%", change: "qoq" });
  expect(mapped.figures.find((each) => each.id === id)).toMatchObject({
    value: null,
    unit: "ratio",
    comparison: { kind: "qoq", change: "0.125", direction: "decrease" },
  });
});

test.each([
  ["17.8 million", "total_revenue", "17.8", "USD million"],
  ["$17.8 million", "total_revenue", "17.8", "USD million"],
  ["25.4 exahash", "installed_hashrate", "25.4", "EH/s"],
  ["4.6 cents per kilowatt hour", "electricity_price", "4.6", "cents/kWh"],
  ["54%", "gross_margin", "54", "%"],
  ["1,204", "btc_mined", "1204", "BTC"],
])("%s as %s is offered as %s %s", (said, id, digits, unit) => {
  const written = writtenNumber(said);
  expect(written.digits).toBe(digits);
  expect(likelyUnit(metric(id), written)).toBe(unit);
});

test("metrics in the unit that was said come first, and none is missing", () => {
  const found = metricsFor(writtenNumber("19 joules per terahash"));
  expect(found[0]!.unit).toBe("J/TH");
  expect(new Set(found).size).toBe(metricsFor(writtenNumber("7")).length);
});

test("a balance is meant at the end of the quarter reported, a flow in it, a product's data at no time", () => {
  expect(likelyPeriod(metric("cash"), "2025Q2")).toBe("2025-06-30");
  expect(likelyPeriod(metric("total_revenue"), "2025Q2")).toBe("2025Q2");
  expect(likelyPeriod(metric("machine_power"), "2025Q2")).toBeNull();
});

test("a value that can hardly be is taken, and told of", () => {
  expect(oddity(mapping)).toBe("");
  expect(oddity({ ...mapping, metric: "electricity_price", digits: "4.6", unit: "USD/kWh" })).toMatch(
    /^4\.6 USD\/kWh is outside what is plausible for Electricity price/,
  );
});

test("a change is given as a percentage, whatever its level is measured in", () => {
  expect(unitsOf(metric("total_revenue"), true)).toEqual(["%", "bps"]);
});

test("words that are no number are refused", () => {
  expect(() => mappedByHand(call, bridge, { ...mapping, digits: "many" })).toThrow(/needs to be a number, not “many”/);
});
