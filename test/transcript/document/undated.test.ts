import { undatedMonth, undatedQuarter } from "../../../src/transcript/document/undated";

describe("a quarter named without its year is the last to end before the day of the text", () => {
  it.each([
    ["Osprey Compute Announces Third Quarter Results", "2025-11-04", undefined, "Q3 2025"],
    ["Osprey Compute Reports Fourth Quarter and Full Year Results", "2026-02-26", undefined, "Q4 2025"],
    ["Osprey Compute 1Q Earnings Call", "2026-05-07", undefined, "Q1 2026"],
    ["Osprey Compute Fiscal Second Quarter Results", "2026-02-05", 6, "FQ2 2026"],
    ["Osprey Compute First Quarter Results", "2025-11-06", 6, "FQ1 2026"],
    ["Third Quarter Revenue of $33.4 million", "2025-11-04", 12, "Q3 2025"],
  ])("%s, %s", (line, date, yearEnd, expected) => {
    const { quarter, year, fiscal } = undatedQuarter(line, date, yearEnd)!;
    expect(`${fiscal ? "F" : ""}Q${quarter} ${year}`).toBe(expected);
  });

  it.each([
    ["Osprey Compute to Report Third Quarter Results", "2025-11-04"],
    ["Osprey Compute Sets Date for Third Quarter Results Call", "2025-11-04"],
    ["Third Quarter Results", null],
    ["Building two is due in the third quarter", "2025-11-04"],
    ["First Quarter Results", "2025-11-04"],
  ])("but not in %s, %s", (line, date) => expect(undatedQuarter(line, date)).toBeNull());
});

describe("a month named without its year is the last before the day of the text", () => {
  it.each([
    ["Osprey Compute Announces October Production", "2025-11-04", "2025-10"],
    ["Osprey Compute Provides Operational Update for December", "2026-01-06", "2025-12"],
    ["Osprey Compute May Production Update", "2025-06-04", "2025-5"],
  ])("%s, %s", (line, date, expected) => {
    const span = undatedMonth(line, date);
    expect(span?.unit === "month" && `${span.year}-${span.month}`).toBe(expected);
  });

  it.each([
    ["Osprey Compute May Expand Production", "2025-06-04"],
    ["Osprey Compute Orders Machines for March", "2025-11-04"],
    ["Osprey Compute Provides Update for March 12", "2025-11-04"],
  ])("but not in %s", (line, date) => expect(undatedMonth(line, date)).toBeNull());
});
