import { severities, type CallDocument, type Figure, type Issue } from "../transcript/figure";
import { groups as headings, metrics } from "../transcript/taxonomy";
import { Exact } from "../units/exact";
import { printed } from "../units/printed";
import { clip, longestComment } from "./clip";
import type { Raw } from "./existing";
import { callLabel, dimensionLabel, metricLabel } from "./label";
import { cellAt, type Ledger, type LedgerPlace, type LedgerRow, type PlannedLedger } from "./ledger";
import { companyPrefix } from "./names";
import { changeFormat, numberFormat } from "./numberFormat";
import type { PlannedName, SheetPlan } from "./plan";
import type { ReviewedFigure } from "./review";

export const figuresLedger: Ledger = {
  sheet: "Figures",
  title: "Figures",
  hint: "How to read this: one row a figure, all companies and quarters. Formulas use the name in column A; Value and Change are what is used, As stated is what was said.",
  key: ["Name"],
  columns: [
    { header: "Name", width: 58 },
    { header: "Company", width: 12 },
    { header: "Period", width: 12 },
    { header: "Metric", width: 34 },
    { header: "Dimension", width: 20 },
    { header: "Value", width: 16, role: "figure", align: "right" },
    { header: "Unit", width: 14, role: "unit" },
    { header: "Change", width: 12, role: "figure", align: "right" },
    { header: "As stated", width: 16, align: "right" },
    { header: "Basis", width: 11, role: "unit" },
    { header: "Precision", width: 24 },
    { header: "Speaker", width: 18 },
    { header: "Line", width: 7, align: "center" },
    { header: "Source words", width: 34 },
    { header: "Flags", width: 14, role: "flag" },
    { header: "Note", width: 40, role: "prose" },
    { header: "Call", width: 28 },
  ],
};

/** How exactly it was said: "around, ±500,000"; of a percentage in percentage points. */
function precision({ hedge, approximate, bound, tolerance, unit }: Figure): string {
  const word = hedge ?? bound ?? (approximate ? "about" : "");
  return [word, tolerance && `±${margin(new Exact(tolerance), unit)}`].filter(Boolean).join(", ");
}

const margin = (tolerance: Exact, unit: string): string =>
  unit === "ratio"
    ? `${printed(tolerance.times(100), tolerance.times(100).decimalPlaces())} pp`
    : printed(tolerance, tolerance.decimalPlaces());

/** Severities of a figure's issues, each once, the gravest first. */
function severitiesOf({ flags }: Figure, issues: readonly Issue[]): string {
  const own = new Set(issues.filter(({ id }) => flags.includes(id)).map(({ severity }) => severity));
  return severities.filter((each) => own.has(each)).join(", ");
}

export function figureRow(document: CallDocument, reviewed: ReviewedFigure, issues: readonly Issue[]): LedgerRow {
  const { figure, name, value, change, unit, stated, note } = reviewed;
  const statedFormat = figure.comparison ? changeFormat : numberFormat(figure.unit, stated);
  return {
    Name: { content: name },
    Company: { content: companyPrefix(document) },
    Period: { content: figure.period },
    Metric: { content: metricLabel(figure.metric) },
    Dimension: { content: dimensionLabel(figure) },
    Value: { content: value, ...(value !== null && { format: numberFormat(unit, value) }) },
    Unit: { content: unit },
    Change: { content: change, format: changeFormat },
    "As stated": { content: stated, format: statedFormat },
    Basis: { content: figure.basis },
    Precision: { content: precision(figure) },
    Speaker: { content: figure.speaker },
    Line: { content: figure.line },
    "Source words": { content: figure.text },
    Flags: { content: severitiesOf(figure, issues) },
    Note: { content: note },
    Call: { content: callLabel(document) },
  };
}

/** Figures in the order of the review: by group and metric, then as mentioned. */
export function inReviewOrder(figures: readonly ReviewedFigure[]): readonly ReviewedFigure[] {
  const order = new Map(metrics.map(({ id, group }, i) => [id, headings.indexOf(group) * metrics.length + i]));
  const place = ({ figure }: ReviewedFigure) => order.get(figure.metric) ?? Infinity;
  return [...figures].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The number that a row of the workbook holds now. */
export function heldNumber(place: LedgerPlace, row: number): Raw {
  const value = cellAt(place, row, "Value");
  return value === "" ? cellAt(place, row, "Change") : value;
}

/** The name of a figure's cell; its comment gives unit and source. */
function figureName(document: CallDocument, reviewed: ReviewedFigure, { rowOf, columnOf }: PlannedLedger): PlannedName {
  const { figure, name, value, unit } = reviewed;
  const source = [callLabel(document), figure.speaker, `line ${figure.line}`].filter(Boolean).join(", ");
  const comment = `${value === null ? "change" : unit}. ${source}: "${figure.text}"`;
  return {
    name,
    row: rowOf.get(name.toLowerCase())!,
    column: columnOf.get(value === null ? "Change" : "Value")!,
    comment: clip(comment, longestComment),
  };
}

export const withNames = (
  planned: PlannedLedger,
  document: CallDocument,
  figures: readonly ReviewedFigure[],
): SheetPlan => ({ ...planned.plan, names: figures.map((each) => figureName(document, each, planned)) });
