import { calendarOf, quarterEnd, quarterStart, reportedOf } from "../../../src/transcript/calendar";
import { fiscalYearEnd, quarterNamed } from "../../../src/transcript/document/fiscalYear";
import { spanIn } from "../../../src/transcript/document/reported";

describe("the month that closes a company's year", () => {
  it.each([
    ["Fiscal years end on September 30.", 9],
    ["our year runs to 30 June", 6],
    ["The Group's financial year ends on 31 March.", 3],
    ["audited results for the year ended 30 June 2025", 6],
    ["The Company has a June 30 fiscal year end.", 6],
    ["a 31 March year-end", 3],
    ["its fiscal first quarter ended September 30, 2025", 6],
    ["the second quarter of fiscal 2026, ended December 31, 2025", 6],
    ["Q1 FY2026 results (three months ended August 31, 2025)", 5],
    ["H1 FY26, the half-year ended 31 December 2025", 6],
    ["for the years ended December 31, 2025 and 2024", 12],
    ["(ASX: TRW) today gives guidance for FY26", 6],
  ])("%s", (text, month) => expect(fiscalYearEnd(text)).toBe(month));

  it.each([
    "the third quarter ended September 30, 2025",
    "revenue in fiscal 2026",
    "Two subsidiaries: one has a year ended June 30, the other a year ended March 31.",
    "listed on the ASX since 2019",
  ])("is open in: %s", (text) => expect(fiscalYearEnd(text)).toBeUndefined());
});

describe("the quarter that a title names", () => {
  it.each([
    ["Quarterly Activities Report for the Quarter Ended 31 December 2025", 6, "FY 2026 2"],
    ["December 2025 Quarterly Report", 6, "FY 2026 2"],
    ["Results for the Fiscal First Quarter Ended September 30, 2025", 6, "FY 2026 1"],
    ["Results for the three and nine months ended September 30, 2025", undefined, "2025 3"],
    ["Fiscal 2026 Third Quarter Results", 9, "FY 2026 3"],
    ["FY26 Q3 results", 6, "FY 2026 3"],
    ["Second Quarter Ended June 30, 2025", undefined, "2025 2"],
  ])("%s", (title, yearEnd, means) => {
    const found = quarterNamed(title, yearEnd)!;
    expect(`${found.fiscal ? "FY " : ""}${found.year} ${found.quarter}`).toBe(means);
  });
});

describe("what a document reports, of a company whose year closes in", () => {
  const reported = (title: string, yearEnd: number | undefined, date: string) => {
    const quarter = quarterNamed(title, yearEnd);
    const span = quarter ? null : spanIn(title);
    return reportedOf(calendarOf({ quarter, span, date, yearEnd }));
  };
  it.each([
    ["June, by quarter", "Q2 FY26 results", 6, "2026-01-22", "FY2026Q2", "2025-10-01", "2025-12-31"],
    ["September, without saying fiscal", "Q1 2026 results", 9, "2026-02-25", "FY2026Q1", "2025-10-01", "2025-12-31"],
    ["May", "First Quarter of Fiscal 2026 results", 5, "2025-10-09", "FY2026Q1", "2025-06-01", "2025-08-31"],
    [
      "June, by half",
      "Results for the half-year ended 31 December 2025",
      6,
      "2026-02-26",
      "FY2026H1",
      "2025-07-01",
      "2025-12-31",
    ],
    [
      "December, by half",
      "Interim results for the six months ended 30 June 2025",
      undefined,
      "2025-09-11",
      "2025H1",
      "2025-01-01",
      "2025-06-30",
    ],
    [
      "March, by year",
      "Annual results for the year ended 31 March 2025",
      3,
      "2025-06-27",
      "FY2025",
      "2024-04-01",
      "2025-03-31",
    ],
    [
      "December, called fiscal",
      "Fiscal third quarter 2025 results",
      12,
      "2025-11-06",
      "2025Q3",
      "2025-07-01",
      "2025-09-30",
    ],
    ["June, by month", "Production update for October 2025", 6, "2025-11-04", "2025-10", "2025-10-01", "2025-10-31"],
  ])("%s", (_, title, yearEnd, date, label, start, end) =>
    expect(reported(title, yearEnd, date)).toMatchObject({ label, start, end }),
  );

  it("is not taken from a year that the quarter does not fit", () =>
    expect(reported("Q3 2025 results", 6, "2025-11-06")?.label).toBe("2025Q3"));
});

it("counts the quarters of a year that closes inside a calendar quarter", () => {
  const { shift } = calendarOf({ quarter: { quarter: 3, year: 2026, fiscal: true }, date: "2026-04-08", yearEnd: 5 });
  expect([quarterStart({ shift }, 2026 * 4 + 2), quarterEnd({ shift }, 2026 * 4 + 2)]).toEqual([
    "2025-12-01",
    "2026-02-28",
  ]);
});
