import { defaultDecisions, doubtful, reviewedFigures } from "../../src/sheets/review";
import { decisionsTitle, groups } from "../../src/sheets/groups";
import { callOf, figure, makerCall } from "./calls";

const accepted = (decisions: ReturnType<typeof defaultDecisions>) =>
  Object.keys(decisions).filter((id) => decisions[id]!.choice === "accept");

it("leaves out what is flagged high or medium, and accepts the rest", () => {
  expect(defaultDecisions(makerCall).power).toEqual({ choice: "leave" });
  expect(accepted(defaultDecisions(makerCall))).toEqual(
    makerCall.figures.map(({ id }) => id).filter((id) => id !== "power" && id !== "cashAgain"),
  );
});

it("accepts a fact once, by its first mention without doubt", () => {
  const mention = (id: string, flags: string[]) => figure({ id, metric: "cash", value: "5", flags });
  const issue = { id: "i1", severity: "medium", message: "misheard", figures: ["1"], line: 1 } as const;
  const call = callOf([mention("1", ["i1"]), mention("2", []), mention("3", [])], [issue]);
  expect(accepted(defaultDecisions(call))).toEqual(["2"]);
});

it("accepts what is flagged low", () => {
  const issue = { id: "i1", severity: "low", message: "hedges differ", figures: ["1"], line: 1 } as const;
  expect(doubtful(callOf([figure({ id: "1", metric: "cash", value: "5", flags: ["i1"] })], [issue])).size).toBe(0);
});

it("leaves out both of two contradictory statements", () => {
  const low = { metric: "btc_price", dimension: { point: "low" } };
  const call = callOf([figure({ id: "1", ...low, value: "66000" }), figure({ id: "2", ...low, value: "56000" })]);
  expect(accepted(defaultDecisions(call))).toEqual([]);
});

it("keeps the value as stated beside a suggested reading", () => {
  const decisions = { power: { choice: "suggestion" } } as const;
  expect(reviewedFigures({ call: makerCall, decisions })).toMatchObject([
    { name: "KILN_2024Q2_electricity_price", value: 0.051, change: null, stated: 5.1 },
  ]);
});

it("uses an edited value, and says so", () => {
  const decisions = { power: { choice: "edit", value: "0.052", note: "from the filing" } } as const;
  expect(reviewedFigures({ call: makerCall, decisions })).toMatchObject([
    { value: 0.052, stated: 5.1, note: "Edited. from the filing" },
  ]);
});

it("refuses an edited value that is no number", () => {
  const decisions = { power: { choice: "edit", value: "4c", note: "" } } as const;
  expect(() => reviewedFigures({ call: makerCall, decisions })).toThrow(
    'Electricity price, Q2 2024: needs a number, got "4c".',
  );
});

it("reads a decrease as a negative change", () => {
  const comparison = { kind: "yoy", change: "0.44", direction: "decrease" } as const;
  const call = callOf([figure({ id: "1", metric: "operating_expenses", unit: "ratio", comparison })]);
  expect(reviewedFigures({ call, decisions: defaultDecisions(call) })).toMatchObject([{ value: null, change: -0.44 }]);
});

it("shows what needs a decision first, and restatements with their fact", () => {
  const [first, ...rest] = groups(makerCall);
  expect(first).toMatchObject({ title: decisionsTitle, doubtful: true, facts: [{ figure: { id: "power" } }] });
  const facts = rest.flatMap((group) => group.facts);
  expect(facts.find(({ figure }) => figure.id === "cash")?.restated.map(({ id }) => id)).toEqual(["cashAgain"]);
  expect(facts).toHaveLength(makerCall.figures.length - 2);
});
