import { companyIn, companyInDateline, companyListed, tickerIn } from "../../../src/transcript/document/company";

describe("a title names the company", () => {
  it.each([
    ["OSPY.O - Q3 2025 Osprey Compute Inc Earnings Call", "Osprey Compute Inc"],
    ["BREAKING: Osprey Compute Q3 results", "Osprey Compute"],
    ["Bitcoin miner Osprey Compute posts Q3 results", "Osprey Compute"],
    ["Osprey Compute ASA: Report for the first half of 2025", "Osprey Compute ASA"],
    ["Osprey 8 Corp. Reports Q3 2025 Results", "Osprey 8 Corp."],
  ])("%s", (title, company) => expect(companyIn(title)).toBe(company));

  it.each([
    "Revenue grows 22% year over year",
    "The mining difficulty closed at 162 T on October 31, 2025",
    "Key Takeaways",
    "Bitcoin Miners October 2025 Update",
    "The earnings call shows a mixed sentiment",
    "WEBVTT",
  ])("but not %s", (title) => expect(companyIn(title)).toBeNull());
});

it.each([
  ["AUSTIN, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey 8 Corp. (NASDAQ: OSPY) today", "Osprey 8 Corp."],
  ["VEGAS, Nov. 4, 2025 /PRNewswire/ -- Osprey Compute,\nInc. (Nasdaq: OSPY) today", "Osprey Compute, Inc."],
  ["Oslo, 21 August 2025: Osprey Compute ASA (OSE: OSPY) today presents", "Osprey Compute ASA"],
])("a dateline stands before the name in %j", (text, company) => expect(companyInDateline(text)).toBe(company));

it("is not taken over the end of a line", () =>
  expect(companyInDateline("21 August 2025\n\n– Revenue of EUR 31 million (23 million)")).toBeNull());

it("is named before its symbol without what it does", () =>
  expect(companyListed("Bitcoin miner Osprey Compute (NASDAQ: OSPY) posted revenue.")).toBe("Osprey Compute"));

it("has no word of the trade as its symbol", () =>
  expect(tickerIn("Osprey Compute posted earnings per share (EPS) of $0.26, by GAAP (GAAP).")).toBeNull());
