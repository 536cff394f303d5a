import { findMetric } from "../transcript/taxonomy";
import type { ExistingWorkbook } from "./existing";
import { figuresLedger, heldNumber } from "./figuresSheet";
import { cellAt, locate } from "./ledger";

/** A call of which a workbook holds figures. */
export interface KnownCall {
  /** What the names of its figures start with. */
  readonly company: string;
  /** The quarter that it reports; null where the call did not say. */
  readonly quarter: string | null;
  /** ISO date; null where the call did not say. */
  readonly date: string | null;
}

/** The figures that a workbook holds, as far as formulas may use them. */
export interface KnownFigures {
  /** The latest first. */
  readonly calls: readonly KnownCall[];
  /** The name of a figure, where there is one with a plausible value; null otherwise. */
  name(company: string, period: string, subject: string): string | null;
}

const callPattern = /^(.+?)(?: ((?:FY)?\d{4}\S*))?(?:, (\d{4}-\d\d-\d\d))?$/;

function callsIn(labels: readonly string[]): readonly KnownCall[] {
  const calls = [...new Set(labels)].flatMap((label): KnownCall[] => {
    const [, company, quarter = null, date = null] = callPattern.exec(label) ?? [];
    return company ? [{ company, quarter, date }] : [];
  });
  const when = ({ date, quarter }: KnownCall) => date ?? quarter ?? "";
  return calls.sort((a, b) => (when(a) < when(b) ? 1 : -1));
}

/** The metric of "total_revenue", "total_revenue_qoq" or "revenue_guidance__low"; growth is a ratio without bounds. */
function isPlausible(subject: string, value: number): boolean {
  const metric = findMetric(subject.replace(/__.*$/, ""));
  return !metric || (value >= metric.range[0] && value <= metric.range[1]);
}

/**
 * What scenarios may take from a workbook: figures that were accepted into it and still have their name, inside the range
 * that is plausible for their metric, so that a price in cents never enters a model.
 */
export function knownFigures(existing: ExistingWorkbook): KnownFigures {
  const place = locate(figuresLedger, existing);
  const rows = [...place.rowOf];
  const named = new Set(existing.names.map(({ name }) => name.toLowerCase()));
  return {
    calls: callsIn(rows.map(([, row]) => String(cellAt(place, row, "Call")))),
    name(company, period, subject) {
      const name = `${company}_${period}_${subject}`;
      const row = place.rowOf.get(name.toLowerCase());
      if (row === undefined || !named.has(name.toLowerCase())) return null;
      const value = heldNumber(place, row);
      return typeof value === "number" && isPlausible(subject, value) ? name : null;
    },
  };
}

/** The quarter so many quarters later: "2024Q1" one before "2024Q2". Null for what is no quarter. */
export function quarterAfter(quarter: string | null, quarters: number): string | null {
  const [, year, number] = /^((?:FY)?\d{4})Q([1-4])$/.exec(quarter ?? "") ?? [];
  if (!year) return null;
  const count = Number(year.slice(-4)) * 4 + Number(number) - 1 + quarters;
  return `${year.slice(0, -4)}${Math.floor(count / 4)}Q${(count % 4) + 1}`;
}
