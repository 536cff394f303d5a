import type { CallDocument, Figure } from "../transcript/figure";
import { monthNames } from "../transcript/months";
import { findMetric } from "../transcript/taxonomy";
import { companyPrefix } from "./names";

/** What an analyst calls a metric: "Average selling price". */
export const metricLabel = (id: string): string => findMetric(id)?.label ?? id.replaceAll("_", " ");

/** A period as an analyst writes it: "Q2 2024", "H1 2024", "30 Jun 2024". */
export function periodLabel(period: string): string {
  const part = /^(\d{4})([QH]\d)$/.exec(period);
  if (part) return `${part[2]} ${part[1]}`;
  const fiscal = /^FY(\d{4})([QH]\d)$/.exec(period);
  if (fiscal) return `${fiscal[2]} FY${fiscal[1]}`;
  const toDate = /^(\d{4})YTD$/.exec(period);
  if (toDate) return `${toDate[1]} to date`;
  return period.split("/").map(dayLabel).join(" to ");
}

function dayLabel(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(day) ?? [];
  const name = monthNames[Number(month) - 1]?.slice(0, 3);
  if (!year || !name) return day;
  return [date && String(Number(date)), name, year].filter(Boolean).join(" ");
}

export const dimensionLabel = ({ dimension }: Figure): string => Object.values(dimension).join(", ");

const growthWords = { qoq: "on the quarter", yoy: "on the year", mom: "on the month", other: "change" } as const;

/** "Average selling price, Q2 2024", "Total revenue, on the quarter, Q2 2024, North America". */
export function figureLabel(figure: Figure): string {
  const { metric, comparison, period } = figure;
  const parts = [metricLabel(metric), comparison && growthWords[comparison.kind], period && periodLabel(period)];
  return [...parts, dimensionLabel(figure)].filter(Boolean).join(", ");
}

/** Which call a row comes from: "CAN 2024Q2, 2024-08-15". */
export function callLabel(document: CallDocument): string {
  const call = [companyPrefix(document), document.period].filter(Boolean).join(" ");
  return document.date ? `${call}, ${document.date}` : call;
}
