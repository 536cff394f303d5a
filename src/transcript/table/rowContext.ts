import { keyOf, labelOf, type Label } from "./label";
import { sensesOf } from "./named";
import type { Row, Table } from "./table";

/** A row with what stands above it. */
export interface RowInContext {
  readonly row: Row;
  readonly label: Label;
  /** The head that it stands under: "Revenue:". */
  readonly section: string;
  /** The words of the line before, if the label goes on from it. */
  readonly before: string | undefined;
  /** It stands among costs. */
  readonly amongCosts: boolean;
}

/** A label that begins in the line before: that ended in the middle of a phrase, or this begins without a capital. */
const continues = (open: string, label: string) =>
  open !== "" &&
  (/\b(?:of|to|from|and|for|in|on|per|by|the|attributable|before|excluding)$|[,–—-]$/i.test(open.trim()) ||
    /^[a-z]/.test(label.trim()));

const isHead = ({ cells }: Row) => cells.every(({ kind }) => kind === "words");

/** The rows that have numbers. A total ends what it is the total of; what stands above revenue is a part of it. */
export function inContext({ rows, caption }: Table): RowInContext[] {
  const found: RowInContext[] = [];
  const segment = caption.slice(0, 4).find((text) => /\bsegment\b/i.test(text));
  let section = segment ? keyOf(segment) : toRevenue(rows) ? "revenue" : "";
  let open = "";
  let amongCosts = false;
  for (const row of rows) {
    const label = labelOf(row.label);
    if (isHead(row)) {
      section = label.words;
      open = row.label;
      amongCosts = isOfCosts(row.label);
      continue;
    }
    found.push({ row, label, section, before: continues(open, row.label) ? open : undefined, amongCosts });
    open = "";
    if (/^\W*total\b/i.test(row.label) || (section === "revenue" && isRevenue(row))) section = "";
    if (/^\W*total\b.*(?:expense|cost)/i.test(row.label)) amongCosts = false;
  }
  return found;
}

const isOfCosts = (label: string) =>
  /\b(?:costs?|expenses?)\b/i.test(label) && !/\bother\b.*\bincome\b|\bincome\b.*\bexpense/i.test(label);

const isRevenue = ({ label }: Row) =>
  sensesOf(labelOf(label).words).some(({ metric }) => metric.id === "total_revenue");

/** The first rows lead to a total of revenue, with no head of their own. */
function toRevenue(rows: readonly Row[]): boolean {
  const total = rows.findIndex(isRevenue);
  return total > 0 && total < 10 && !rows.slice(0, total).some(isHead);
}
