import { calendarOf, reportedOf } from "../../../src/transcript/calendar";
import { read } from "./said";

const about = (text: string) => {
  const { heading } = read(text);
  return [heading.company, heading.ticker, reportedOf(calendarOf(heading))?.label, heading.date];
};

describe("company, symbol, period and date of", () => {
  const body = "\n\nOperator: Welcome.\n\nAda Berg: We mined 412 bitcoin.";
  it.each([
    [
      "a call",
      `Osprey Compute Inc. (NASDAQ: OSPY) Q3 2025 Earnings Call Transcript\nNovember 4, 2025${body}`,
      ["Osprey Compute Inc.", "OSPY", "2025Q3", "2025-11-04"],
    ],
    [
      "a call, quarter first",
      `Q3 2025 Osprey Compute Inc Earnings Call\n\nNOVEMBER 4, 2025 / 9:30PM GMT${body}`,
      ["Osprey Compute Inc", null, "2025Q3", "2025-11-04"],
    ],
    [
      "a call with the symbol alone",
      `Osprey Compute (OSPY) Q3 2025 Earnings Call Transcript\nNov 4, 2025, 5:00 p.m. ET${body}`,
      ["Osprey Compute", "OSPY", "2025Q3", "2025-11-04"],
    ],
    [
      "a call on a fiscal quarter",
      `Osprey Compute (OSPY)\nFiscal Q1 2026 Earnings Call\n4 November 2025${body}`,
      ["Osprey Compute", "OSPY", "FY2026Q1", "2025-11-04"],
    ],
    [
      "a call named by a page",
      `Earnings call transcript: Osprey Compute beats forecasts in Q3 2025\nPublished 11/05/2025, 02:10 AM${body}`,
      ["Osprey Compute", null, "2025Q3", "2025-11-05"],
    ],
    [
      "a call on a year and its quarter, which speaks of the year",
      `Osprey Compute Q4 and Full Year 2025 Earnings Call\nFebruary 26, 2026\n\nAda Berg: In 2025 revenue was $33 million. The full year brought a loss. For 2025 cash costs fell. In the quarter we sold.`,
      ["Osprey Compute", null, "FY2025", "2026-02-26"],
    ],
    [
      "a call that only welcomes",
      `Operator: Good day, and welcome to Osprey Compute's third quarter 2025 earnings conference call. Today is November 4, 2025.\n\nAda Berg: Hello.`,
      ["Osprey Compute", null, "2025Q3", "2025-11-04"],
    ],
    [
      "a call on a quarter and a year",
      `Osprey Compute Fourth Quarter and Full Year 2025 Earnings Call\nFebruary 26, 2026${body}`,
      ["Osprey Compute", null, "2025Q4", "2026-02-26"],
    ],
    [
      "a call in capitals",
      `OSPREY COMPUTE, INC.\nQ3 2025 EARNINGS CONFERENCE CALL\nNOVEMBER 4, 2025${body}`,
      ["Osprey Compute, Inc.", null, "2025Q3", "2025-11-04"],
    ],
  ])("%s", (_, text, expected) => expect(about(text)).toEqual(expected));

  const said = "Revenue was $33 million.";
  it.each([
    [
      "a wire",
      `Osprey Compute Announces Third Quarter 2025 Results\n\nAUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. (NASDAQ: OSPY) (“Osprey” or the “Company”) today announced results for the three months ended September 30, 2025. ${said}`,
      ["Osprey Compute", "OSPY", "2025Q3", "2025-11-04"],
    ],
    [
      "a wire with slashes",
      `Osprey Compute Reports Q3 2025 Results\n\nOSLO, Norway, Nov. 4, 2025 /PRNewswire/ -- Osprey Compute ASA (OSE: OSPY), a miner, today reported its results. ${said}`,
      ["Osprey Compute", null, "2025Q3", "2025-11-04"],
    ],
    [
      "a month",
      `Osprey Compute Announces October 2025 Production and Operations Update\n\nAUSTIN, Texas, November 5, 2025 -- Osprey Compute, Inc. (Nasdaq: OSPY), a miner, today published unaudited figures for October 2025. ${said}`,
      ["Osprey Compute", "OSPY", "2025-10", "2025-11-05"],
    ],
    [
      "a month, named last",
      `Osprey Compute Monthly Update: Bitcoin Production for October 2025\n\n5 November 2025\n\n${said}`,
      ["Osprey Compute", null, "2025-10", "2025-11-05"],
    ],
    [
      "a half year",
      `Osprey Compute plc\nHalf Year Results for H1 2025\n12 September 2025\n\n${said}`,
      ["Osprey Compute plc", null, "2025H1", "2025-09-12"],
    ],
    [
      "a full year",
      `Osprey Compute Reports Full Year 2025 Results\n\nFebruary 26, 2026\n\n${said}`,
      ["Osprey Compute", null, "FY2025", "2026-02-26"],
    ],
    [
      "a fiscal year that ends in June",
      `Osprey Compute Limited (ASX: OSP)\nFY2025 full year results\n28 August 2025\n\n${said}`,
      ["Osprey Compute Limited", "OSP", "FY2025", "2025-08-28"],
    ],
    [
      "an event",
      `Osprey Compute Orders 4,000 Machines for Its Texas Campus\n\nAUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. (NASDAQ: OSPY) today announced an order. ${said}`,
      ["Osprey Compute", "OSPY", "2025-11", "2025-11-04"],
    ],
    [
      "a notice to the London exchange",
      `RNS Number : 4512K\nOsprey Compute PLC\n05 December 2025\n\n5 December 2025\n\nOsprey Compute plc\n(“Osprey” or the “Company”)\n\nOperational Update for November 2025\n\nOsprey Compute plc (AIM: OSP), a miner, gives figures for its month. ${said}`,
      ["Osprey Compute plc", "OSP", "2025-11", "2025-12-05"],
    ],
    [
      "a letter on a year",
      `Osprey Compute, Inc.\n\nFebruary 20, 2026\n\nDear fellow shareholders,\n\nRevenue in 2025 was $130 million, though each block has paid half since the halving of April 2024. ${said}`,
      ["Osprey Compute, Inc.", null, "FY2025", "2026-02-20"],
    ],
    [
      "a letter in an annual report",
      `# Letter to Shareholders\n\n**Osprey Compute Inc.** (Nasdaq: OSPY) · 2025 Annual Report · page 3\n\nMarch 18, 2026\n\nDear fellow shareholders,\n\n${said}`,
      ["Osprey Compute Inc.", "OSPY", "FY2025", "2026-03-18"],
    ],
    [
      "a letter that sums up its year",
      `Osprey Compute Inc.\n\nMarch 18, 2026\n\nTo our shareholders,\n\nHere is 2025 in a paragraph. ${said}`,
      ["Osprey Compute Inc.", null, "FY2025", "2026-03-18"],
    ],
    [
      "a dateline with dashes",
      `OSPREY COMPUTE TO ACQUIRE A SITE\n\nToronto, Ontario – August 18, 2025 – Osprey Compute Corp. (TSX-V: OSP) has signed an agreement, and expects to close by the second quarter of 2026.`,
      ["Osprey Compute", "OSP", "2025-08", "2025-08-18"],
    ],
    [
      "a page in Norway",
      `OSPREY COMPUTE ASA\nInterim report, third quarter 2025 (unaudited)\nOslo, 30 October 2025\n\n${said}`,
      ["Osprey Compute ASA", null, "2025Q3", "2025-10-30"],
    ],
    [
      "a page with its menu",
      `Skip to content\nInvestors\nOsprey Compute AB (publ)\nProduction update January 2026\n5 February 2026 08:30 CET · 3 min read\n\n${said}`,
      ["Osprey Compute AB", null, "2026-01", "2026-02-05"],
    ],
    [
      "figures before the books are closed",
      `Osprey Compute Reports Preliminary Unaudited 2025 Figures\n\nNASHVILLE, Tenn., January 9, 2026 /PRNewswire/ -- Osprey Compute, Inc. today reported figures for the fourth quarter and full year 2025. ${said}`,
      ["Osprey Compute", null, "FY2025", "2026-01-09"],
    ],
  ])("a release: %s", (_, text, expected) => expect(about(text)).toEqual(expected));

  it("is nothing where the text says nothing", () =>
    expect(about("We mined a lot.")).toEqual([null, null, undefined, null]));
});

describe("the date of a text is not", () => {
  it.each([
    ["the end of the quarter", "for the quarter ended September 30, 2025"],
    ["the day of a balance", "as of September 30, 2025"],
    ["the day of a price", "Price as of September 30, 2025, 4:00 p.m. ET"],
    ["the day that notes fall due", "notes due September 30, 2030"],
  ])("%s", (_, words) =>
    expect(read(`Osprey Compute Q3 2025 Results ${words}\n\nNovember 4, 2025\n\nWe mined.`).heading.date).toBe(
      "2025-11-04",
    ),
  );
});
