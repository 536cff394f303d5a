import type { Calendar } from "../../../src/transcript/calendar";
import { headOf } from "../../../src/transcript/table/atoms";
import type { Column } from "../../../src/transcript/table/column";
import { compared } from "../../../src/transcript/table/growth";
import { columnsInOrder } from "../../../src/transcript/table/heads";

const calendar: Calendar = { quarter: 2025 * 4 + 2, fiscal: false, shift: 0, date: "2025-11-06" };

const brief = (column: Column): string => {
  if (column.kind === "words") return "words";
  if (column.kind === "change") return `${column.of ?? ""}${column.percent ? "%" : "±"}`;
  const { time, currency, point, role } = column;
  return [time?.label, currency, point, role].filter(Boolean).join(" ");
};
const columns = (words: string) => {
  const head = headOf(words);
  return head && columnsInOrder(head.atoms, calendar)?.map(brief).join(" | ");
};

describe("heads that are known by their order", () => {
  it.each([
    ["Three Months Ended September 30, 2025 2024", "2025Q3 | 2024Q3"],
    ["Three Months Ended September 30, 2025 2024 % Change", "2025Q3 | 2024Q3 | %"],
    [
      "Three Months Ended Nine Months Ended September 30, September 30, 2025 2024 2025 2024",
      "2025Q3 | 2024Q3 | 2025YTD | 2024YTD",
    ],
    [
      "Three Months Ended September 30, 2025 2024 Change Nine Months Ended September 30, 2025 2024 Change",
      "2025Q3 | 2024Q3 | ± | 2025YTD | 2024YTD | ±",
    ],
    ["Three Months Ended September 30, 2025 June 30, 2025 September 30, 2024", "2025Q3 | 2025Q2 | 2024Q3"],
    ["Six Months Ended June 30, 2025 2024", "2025H1 | 2024H1"],
    ["Year Ended December 31, 2024 2023", "FY2024 | FY2023"],
    ["As of September 30, 2025 December 31, 2024", "2025-09-30 | 2024-12-31"],
    ["September 30, December 31, 2025 2024", "2025-09-30 | 2024-12-31"],
    ["30 September 2025 30 June 2025", "2025-09-30 | 2025-06-30"],
    ["Q3 2025 Q2 2025 Q3 2024 QoQ YoY", "2025Q3 | 2025Q2 | 2024Q3 | qoq% | yoy%"],
    ["3Q25 2Q25 3Q24", "2025Q3 | 2025Q2 | 2024Q3"],
    ["Q3 Q2 2025 2025", "2025Q3 | 2025Q2"],
    ["FY2025 FY2024", "FY2025 | FY2024"],
    ["Metric September 2025 August 2025 MoM % change", "2025-09 | 2025-08 | mom%"],
    ["Key figuresOct-25Sep-25", "2025-10 | 2025-09"],
    ["October September Variance", "2025-10 | 2025-09 | ±"],
    ["Q3 2025 % Change vs. prior year", "2025Q3 | yoy%"],
    ["October 2025 YTD 2025", "2025-10 | 2025YTD"],
    [
      "September 30, 2024 June 30, 2025 September 30, 2025 RMB RMB RMB US$",
      "2024-09-30 RMB | 2025-06-30 RMB | 2025-09-30 RMB | 2025-09-30 US$",
    ],
    ["Q4 2025 Guidance Low High", "2025Q4 low guidance | 2025Q4 high guidance"],
    ["Q3 2025 Actual Q4 2025 Guidance", "2025Q3 actual | 2025Q4 guidance"],
    ["Current Quarter Prior Quarter", "2025Q3 | 2025Q2"],
    [
      "Three Months Ended Nine Months Ended September 30, 2025 June 30, 2025 September 30, 2024 September 30, 2025 September 30, 2024",
      "2025Q3 | 2025Q2 | 2024Q3 | 2025YTD | 2024YTD",
    ],
    [
      "Three Months Ended Year Ended Dec. 31, 2024 Sep. 30, 2024 Dec. 31, 2024 Dec. 31, 2023",
      "2024Q4 | 2024Q3 | FY2024 | FY2023",
    ],
    [
      "Quarter Ended Six Months Ended June 30, March 31, June 30, June 30, 2025 2025 2025 2024",
      "2025Q2 | 2025Q1 | 2025H1 | 2024H1",
    ],
    [
      "Three Months Ended Six Months Ended 6/30/2025 6/30/2024 6/30/2025 6/30/2024",
      "2025Q2 | 2024Q2 | 2025H1 | 2024H1",
    ],
    ["Three Months Ended Year Ended December 31, 2024 December 31, 2024", "2024Q4 | FY2024"],
    [
      "Three Months Ended September 30, 2025 (estimated) 2024 Low High Actual",
      "2025Q3 low | 2025Q3 high | 2024Q3 actual",
    ],
    ["Q3 2025 Actual Q4 2025 Guidance Low High", "2025Q3 actual | 2025Q4 low guidance | 2025Q4 high guidance"],
    ["Q4 2025 (estimated) Low High", "2025Q4 low guidance | 2025Q4 high guidance"],
    ["2024Q3 2025Q2 2025Q3 2025Q3 RMB RMB RMB US$", "2024Q3 RMB | 2025Q2 RMB | 2025Q3 RMB | 2025Q3 US$"],
  ])("%s", (words, means) => expect(columns(words)).toBe(means));

  it.each([
    ["years that may head a quarter or a year", "2025 2024"],
    ["two spans over three years", "Three Months Ended Nine Months Ended September 30, 2025 2024 2025"],
    [
      "spans of which no date tells where the second begins",
      "Three Months Ended Nine Months Ended September 30, 2025 June 30, 2025 September 30, 2024",
    ],
    ["one currency twice, of no time", "RMB RMB US$"],
    ["one end of a range for each of two times", "Q4 2025 Guidance FY2026 Guidance Low High"],
    ["ends of a range and what was, under one time", "Q3 2025 Low High Actual"],
    ["currencies that are no match for the times", "Q3 2025 Q2 2025 Q3 2024 RMB US$"],
    ["words that say something else", "Revenue was up in Q3 2025 and beyond"],
  ])("leaves open %s", (_, words) => expect(columns(words)).toBeUndefined());

  it("takes the quarters of a fiscal year by its calendar", () => {
    const fiscal: Calendar = { quarter: 2026 * 4, fiscal: true, shift: -2, date: "2025-11-06" };
    const head = headOf("Three Months Ended September 30, 2025 2024");
    expect(columnsInOrder(head!.atoms, fiscal)?.map(brief)).toEqual(["FY2026Q1", "FY2025Q1"]);
  });
});

describe("years that head columns", () => {
  const year: Calendar = {
    ...{ quarter: 2025 * 4 + 3, fiscal: false, shift: 0, date: "2026-03-18" },
    reported: { unit: "year", label: "FY2025", start: "2025-01-01", end: "2025-12-31" },
  };
  const inYear = (words: string) => columnsInOrder(headOf(words)!.atoms, year)?.map(brief);
  it("are those of a text that reports a year", () =>
    expect(inYear("2025 2024 2023")).toEqual(["FY2025", "FY2024", "FY2023"]));
  it("are of the months that stand over them", () =>
    expect(inYear("Three Months Ended December 31, 2025 2024")).toEqual(["2025Q4", "2024Q4"]));
});

describe("what a column of changes compares", () => {
  const last = (words: string) => {
    const found = columnsInOrder(headOf(words)!.atoms, calendar)!;
    const pair = compared(found, found.length - 1);
    return pair && `${pair.now.time.label} ${pair.kind} ${pair.base?.time.label ?? "?"}`;
  };
  it.each([
    ["Q3 2025 Q2 2025 Q/Q Q3 2024 Y/Y", "2025Q3 yoy 2024Q3"],
    ["Q3 2025 Q2 2025 Q/Q", "2025Q3 qoq 2025Q2"],
    ["Q3 2025 Q2 2025 Change Q3 2024 Change", "2025Q3 yoy 2024Q3"],
    ["Q3 2024 Q3 2025 % Change", "2025Q3 yoy 2024Q3"],
    ["October 2025 September 2025 Change", "2025-10 mom 2025-09"],
    ["September 30, 2025 December 31, 2024 Change", "2025-09-30 other 2024-12-31"],
    [
      "Three Months Ended September 30, 2025 2024 % Change Nine Months Ended September 30, 2025 2024 % Change",
      "2025YTD yoy 2024YTD",
    ],
  ])("%s", (words, means) => expect(last(words)).toBe(means));

  it("leaves open which of three is meant", () => expect(last("Q3 2025 Q2 2025 Q3 2024 Change")).toBeUndefined());
});
