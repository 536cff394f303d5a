import { calendarOf, daysBefore } from "../../src/transcript/calendar";
import { sector } from "../../src/transcript/dimensions";
import { resolve } from "../../src/transcript/period/resolve";
import type { PeriodPhrase } from "../../src/transcript/period/rules";
import { recognise } from "../../src/transcript/recognise";

const phrase = (words: string) =>
  recognise(words, sector).find(({ dimension }) => dimension === "period")!.value as PeriodPhrase;

const summer = calendarOf({ quarter: { quarter: 2, year: 2024, fiscal: false }, date: "2024-08-15" });
const winter = calendarOf({ quarter: { quarter: 4, year: 2025, fiscal: false }, date: "2026-03-10" });
const fiscal = calendarOf({ quarter: { quarter: 1, year: 2026, fiscal: true }, date: "2025-11-13" });

describe("what a time means on a call about Q2 2024, held on August 15, 2024", () => {
  it.each([
    ["Q1", "2024Q1", "2024-01-01", "2024-03-31"],
    ["quarter four", "2023Q4", "2023-10-01", "2023-12-31"],
    ["the same quarter last year", "2023Q2", "2023-04-01", "2023-06-30"],
    ["last quarter", "2024Q1", "2024-01-01", "2024-03-31"],
    ["the first half of 2025", "2025H1", "2025-01-01", "2025-06-30"],
    ["June", "2024-06", "2024-06-01", "2024-06-30"],
    ["October", "2023-10", "2023-10-01", "2023-10-31"],
    ["June 30th", "2024-06-30", "2024-06-30", "2024-06-30"],
    ["as of today", "2024-08-15", "2024-08-15", "2024-08-15"],
    ["two weeks ago", "2024-08-01", "2024-08-01", "2024-08-01"],
    ["year to date", "2024H1", "2024-01-01", "2024-06-30"],
    ["last year", "FY2023", "2023-01-01", "2023-12-31"],
    ["next year", "FY2025", "2025-01-01", "2025-12-31"],
  ])("%s", (words, label, start, end) =>
    expect(resolve(phrase(words), summer, false)).toMatchObject({ label, start, end }),
  );

  it.each([
    ["Q3", "2024Q3"],
    ["the fourth quarter", "2024Q4"],
    ["Q1", "2025Q1"],
    ["October", "2024-10"],
  ])("%s, looking ahead", (words, label) => expect(resolve(phrase(words), summer, true)!.label).toBe(label));

  it("keeps which end was named", () => {
    expect(resolve(phrase("the end of Q2"), summer, false)!.edge).toBe("end");
    expect(resolve(phrase("the beginning of the quarter"), summer, false)!.edge).toBe("start");
  });
});

describe("a call held in the year after the one it reports", () => {
  it.each([
    ["this year", true, "FY2026"],
    ["last year", true, "FY2025"],
    ["last year", false, "FY2024"],
    ["the full year", false, "FY2025"],
    ["the end of February", false, "2026-02"],
  ])("%s, looking ahead: %s", (words, ahead, label) =>
    expect(resolve(phrase(words), winter, ahead)!.label).toBe(label),
  );
});

describe("a call on Q4 2025 whose day is not given", () => {
  const undated = calendarOf({ quarter: { quarter: 4, year: 2025, fiscal: false }, date: null });
  it.each([
    ["January", "2026-01"],
    ["January 31", "2026-01-31"],
    ["November", "2025-11"],
  ])("%s", (words, label) => expect(resolve(phrase(words), undated, false)!.label).toBe(label));

  it("does not know what today is", () => expect(resolve(phrase("as of today"), undated, false)).toBeNull());
});

describe("a fiscal year that begins in July", () => {
  it.each([
    ["the prior quarter", "FY2025Q4", "2025-06-30"],
    ["fiscal Q2", "FY2026Q2", "2025-12-31"],
    ["our third fiscal quarter", "FY2026Q3", "2026-03-31"],
    ["the quarter ended September 30", "FY2026Q1", "2025-09-30"],
  ])("%s", (words, label, end) => expect(resolve(phrase(words), fiscal, true)).toMatchObject({ label, end }));

  it("is told by a quarter that had not ended when the call was held", () =>
    expect(calendarOf({ quarter: { quarter: 2, year: 2024, fiscal: false }, date: "2024-05-09" })).toMatchObject({
      fiscal: true,
      shift: -1,
    }));

  it("is not suspected of a call on the fourth quarter held in April", () =>
    expect(calendarOf({ quarter: { quarter: 4, year: 2024, fiscal: false }, date: "2025-04-02" }).fiscal).toBe(false));
});

it.each([
  ["2024-03-01", 1, "2024-02-29"],
  ["2025-03-01", 1, "2025-02-28"],
  ["2025-01-10", 14, "2024-12-27"],
  ["2000-03-01", 1, "2000-02-29"],
])("%s less %d days", (date, days, before) => expect(daysBefore(date, days)).toBe(before));
