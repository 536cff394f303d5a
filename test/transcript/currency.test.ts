import { readCall } from "../../src/transcript/read";

const release = (note: string) => `Tern Hash Corp. Reports Second Quarter 2025 Results

CALGARY, Alberta, August 12, 2025 – Tern Hash Corp. (TSXV: TERN) today reported its results for the three months ended June 30, 2025. ${note}

Revenue was $16.5 million. Cash was US$12.4 million at June 30, 2025. Power cost 6.1 cents per kilowatt-hour.
`;
const units = (note: string) =>
  readCall(release(note)).figures.map(({ metric, value, unit }) => [metric, value, unit].join(" "));

test("a plain $ is of the currency that the document says", () => {
  expect(units("All amounts are in Canadian dollars unless otherwise noted.")).toEqual([
    "total_revenue 16500000 CAD",
    "cash 12400000 USD",
    "electricity_price 0.061 CAD/kWh",
  ]);
});

test.each(["", "All amounts are in U.S. dollars.", "Its customers pay in Canadian dollars."])(
  "and of US dollars where it says nothing else: %s",
  (note) => {
    expect(units(note)).toEqual(["total_revenue 16500000 USD", "cash 12400000 USD", "electricity_price 0.061 USD/kWh"]);
  },
);

test("rows of a table that are priced in plain dollars are of it too, and those in US dollars are not", () => {
  const table = `All amounts are in Canadian dollars.

Operating Information
Three months ended June 30 2025 2024
Cost of power ($/kWh) 0.058 0.060
Cash cost per Bitcoin mined (US$) 51,400 48,300
Average value per Bitcoin mined ($) 141,300 117,250
`;
  expect(units(table).filter((each) => /\/kWh|BTC/.test(each))).toEqual([
    "electricity_price 0.058 CAD/kWh",
    "electricity_price 0.06 CAD/kWh",
    "cost_to_mine 51400 USD/BTC",
    "cost_to_mine 48300 USD/BTC",
    "average_revenue_per_btc 141300 CAD/BTC",
    "average_revenue_per_btc 117250 CAD/BTC",
    "electricity_price 0.061 CAD/kWh",
  ]);
});
