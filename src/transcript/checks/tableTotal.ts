import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { groupBy } from "./facts";
import type { Check, Finding } from "./finding";
import { meets, stated, total, type Interval } from "./interval";
import { remembered } from "./remembered";
import { asStated } from "./slip";
import { about, amount, named, sourced } from "./wording";

/** Rows that are looked at above a total. */
const longest = 15;

const isTotal = (row: string) => /^[\s|*•-]*(?:sub-?)?total\b/i.test(row);
/** A longer line is no row of a table. */
const widest = 2000;
const isRow = (row: string) => row.length <= widest && /\||\t| {2}\S/.test(row.trim());
const hasNumber = (row: string) => /\d/.test(row);

const columnOf = ({ period, basis, unit }: Figure) => JSON.stringify([period, basis, unit]);

interface Above {
  readonly parts: readonly Figure[];
  /** The total at which the parts begin. */
  readonly subtotal?: Figure;
}

/** The figures of the column in the rows above a total, or null where a row cannot be told. */
function above(sum: Figure, lines: readonly string[], byLine: ReadonlyMap<string, readonly Figure[]>): Above | null {
  const parts: Figure[] = [];
  for (let line = sum.line - 1; line >= Math.max(1, sum.line - longest); line -= 1) {
    const row = lines[line - 1]!;
    if (!isRow(row) || !hasNumber(row)) break;
    const inColumn = (byLine.get(String(line)) ?? []).filter(
      (figure) => figure.value !== null && columnOf(figure) === columnOf(sum),
    );
    if (inColumn.length !== 1) return null;
    // A total above may be one of the parts: that of what is current, below it the rest.
    if (isTotal(row)) return { parts, subtotal: inColumn[0]! };
    parts.unshift(inColumn[0]!);
  }
  return { parts };
}

const negative = /[(−–-]/;

/** A figure as the row prints it: of a cost that is a gain, the sign of the metric is another. */
function printed(figure: Figure, text: string): Interval {
  const { low, high } = stated({ ...figure, value: new Exact(figure.value!).abs().toFixed() });
  const isNegative = negative.test(text.slice(Math.max(0, figure.start - 1), figure.start) + figure.text.slice(0, 2));
  return isNegative ? { low: high.neg(), high: low.neg() } : { low, high };
}

function finding(sum: Figure, { parts, subtotal }: Above, text: string): Finding | null {
  if (parts.length < 2) return null;
  const added = total(parts.map((part) => printed(part, text)));
  if (subtotal && meets(total([added, printed(subtotal, text)]), printed(sum, text))) return null;
  const whole = printed(sum, text);
  const middle = added.low.plus(added.high).div(2);
  const value = whole.low.plus(whole.high).div(2);
  const miss = middle.minus(value).abs();
  // Rows that miss by half are no parts of this total.
  if (meets(added, whole) || value.isZero() || miss.gt(value.abs().div(2))) return null;
  const right = asStated({ interval: whole }, added);
  const suggestion = right &&
    value.eq(sum.value!) && { value: right.toFixed(), unit: sum.unit, reason: "The sum of the rows above." };
  return {
    severity: miss.gt(value.abs().times(0.05)) ? "high" : "medium",
    message: `${named(sum)} is ${sourced(sum)}, but the ${parts.length} rows above it add up to ${right ? amount(right, sum.unit) : about(middle, sum.unit)}.`,
    figures: [sum, ...parts],
    suggestions: suggestion ? [{ figure: sum, suggestion }] : [],
  };
}

const linesOf = remembered((holder: { readonly text: string }) => holder.text.split("\n"));

/** A row of a table called a total that the rows above it do not add up to. */
export const tableTotal: Check = (evidence) => {
  const lines = linesOf(evidence);
  const byLine = groupBy(evidence.figures, ({ line }) => String(line));
  return evidence.figures
    .filter(({ value, line }) => value !== null && isTotal(lines[line - 1] ?? "") && isRow(lines[line - 1]!))
    .flatMap((sum) => {
      const rows = above(sum, lines, byLine);
      return (rows && finding(sum, rows, evidence.text)) ?? [];
    });
};
