import fc from "fast-check";
import type { Figure } from "../../src/transcript/figure";
import { metrics } from "../../src/transcript/taxonomy";
import { companyPrefix, contradictory, isValidName, nameFigures } from "../../src/sheets/names";
import { callOf, figure, growth, maker } from "./calls";

const namesOf = (...figures: Figure[]) => [...nameFigures(callOf(figures)).values()];
const nameOf = (fields: Partial<Figure> & Pick<Figure, "metric">) =>
  namesOf(figure({ id: "1", value: "1", ...fields }))[0];

it.each<[string, Partial<Figure> & Pick<Figure, "metric">, string]>([
  ["a price of the quarter", { metric: "average_selling_price" }, "KILN_2024Q2_average_selling_price"],
  ["growth on the quarter", { metric: "total_revenue", comparison: growth("0.2") }, "KILN_2024Q2_total_revenue_qoq"],
  [
    "the change of a loss on a signed metric",
    { metric: "gross_profit", comparison: { ...growth("0.5", "decrease")!, of: "loss" } },
    "KILN_2024Q2_gross_profit_loss_qoq",
  ],
  [
    "an identifying dimension",
    { metric: "total_revenue_share", dimension: { region: "North America", channel: "online" } },
    "KILN_2024Q2_total_revenue_share__north_america",
  ],
  ["a balance at a quarter's end", { metric: "cash", period: "2024-06-30" }, "KILN_2024Q2_cash"],
  ["a balance on another day", { metric: "cash", period: "2024-08-10" }, "KILN_20240810_cash"],
  ["a market price on a quarter's last day", { metric: "btc_price", period: "2024-06-30" }, "KILN_20240630_btc_price"],
  ["a month", { metric: "btc_mined", period: "2024-03" }, "KILN_202403_btc_mined"],
  ["a span of days", { metric: "btc_mined", period: "2022-12-31/2024-06-30" }, "KILN_20221231_20240630_btc_mined"],
  ["no period", { metric: "warranty", period: null }, "KILN_warranty"],
  ["an earlier quarter for comparison", { metric: "cash", period: "2024Q1", basis: "prior" }, "KILN_2024Q1_cash"],
  ["guidance of its own metric", { metric: "revenue_guidance", basis: "guidance" }, "KILN_2024Q2_revenue_guidance"],
  ["guidance of another metric", { metric: "btc_mined", basis: "guidance" }, "KILN_2024Q2_btc_mined_guidance"],
  ["a target", { metric: "uptime", basis: "target" }, "KILN_2024Q2_uptime_target"],
  ["a market figure of a market metric", { metric: "btc_price", basis: "market" }, "KILN_2024Q2_btc_price"],
  [
    "others' figure of a company's metric",
    { metric: "total_revenue", basis: "market" },
    "KILN_2024Q2_total_revenue_market",
  ],
])("names %s", (_, fields, name) => expect(nameOf(fields)).toBe(name));

it.each([
  ["the ticker", "KILN", "Kiln Machines Inc.", "KILN"],
  ["the ticker without its exchange", "NASDAQ:KILN", null, "KILN"],
  ["the name without its legal form", null, "Moss Creek Mining Ltd.", "Moss_Creek_Mining"],
  ["a ticker of digits", "3350", null, "_3350"],
  ["letters without accents", null, "Québec Énergie", "Quebec_Energie"],
  ["a name that is nothing but a legal form", null, "Company", "Company"],
  ["a stand-in where nothing is known", null, null, "CALL"],
])("names start with %s", (_, ticker, company, prefix) => expect(companyPrefix({ ticker, company })).toBe(prefix));

it("gives mentions of one fact one name", () => {
  const cash = { metric: "cash", value: "5" };
  expect(
    new Set(namesOf(figure({ id: "1", ...cash }), figure({ id: "2", ...cash, value: "5.0", approximate: true }))).size,
  ).toBe(1);
});

it("tells speakers who contradict each other apart by a number", () => {
  const low = { metric: "btc_price", dimension: { point: "low" } };
  const figures = [figure({ id: "1", ...low, value: "66000" }), figure({ id: "2", ...low, value: "56000" })];
  expect(namesOf(...figures)).toEqual(["KILN_2024Q2_btc_price__low", "KILN_2024Q2_btc_price__low_2"]);
  expect([...contradictory(callOf(figures))]).toEqual(["1", "2"]);
});

it("does not call a rounder statement of a value a contradiction", () => {
  const rounded = figure({ id: "1", metric: "cash", value: "72000000", tolerance: "500000" });
  const exact = figure({ id: "2", metric: "cash", value: "71900000", tolerance: "50000" });
  expect(contradictory(callOf([rounded, exact])).size).toBe(0);
});

it("uses describing dimensions only where names would clash", () => {
  const units = { metric: "fleet_units", unit: "units" };
  const figures = [
    figure({ id: "1", ...units, value: "900", dimension: { status: "deployed" } }),
    figure({ id: "2", ...units, value: "100", dimension: { status: "in stock" } }),
  ];
  expect(namesOf(...figures)).toEqual(["KILN_2024Q2_fleet_units", "KILN_2024Q2_fleet_units__in_stock"]);
  expect(contradictory(callOf(figures)).size).toBe(0);
});

it.each(["CAN1", "S21", "FY25", "R", "c", "R1C1", "RC", "r2", "TRUE", "2024Q2", "a b", "", "a".repeat(256), "ü_1"])(
  "%p is no name to Excel",
  (name) => expect(isValidName(name)).toBe(false),
);
it.each(["btc_price", "ASP", "CAN_2024Q2_cash", "_3350_cash", "Halving.date"])("%p is a name to Excel", (name) =>
  expect(isValidName(name)).toBe(true),
);

it("always gives names that Excel takes and that differ in more than case", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  const figures = fc.array(
    fc.record({
      metric: fc.oneof(fc.constantFrom(...metrics.map(({ id }) => id)), text),
      value: fc.constantFrom("1", "2", "-3.5", null),
      period: fc.oneof(fc.constantFrom("2024Q2", "2024-06-30", "2024-06", "FY2024", null), text),
      basis: fc.constantFrom("actual", "prior", "guidance", "target", "market"),
      dimension: fc.dictionary(fc.constantFrom("region", "product", "status", "customer"), text),
      comparison: fc.constantFrom(null, growth("0.1"), growth("0.1", "decrease")),
    }),
    { maxLength: 12 },
  );
  const document = fc.record({ ticker: fc.option(text), company: fc.option(text) });
  fc.assert(
    fc.property(document, figures, (document, figures) => {
      const call = callOf(
        figures.map((fields, i) => figure({ id: String(i), ...fields } as Figure)),
        [],
        { ...maker, ...document },
      );
      const names = nameFigures(call);
      const distinct = [...new Set(names.values())];
      expect(names.size).toBe(figures.length);
      expect(distinct.filter((name) => !isValidName(name))).toEqual([]);
      expect(new Set(distinct.map((name) => name.toLowerCase())).size).toBe(distinct.length);
    }),
  );
});
