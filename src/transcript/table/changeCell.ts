import { negated, shifted } from "../digits";
import type { Magnitude } from "../magnitude";
import { ofReported } from "../meaning/time";
import { findMetric, type Metric } from "../taxonomy";
import type { Column } from "./column";
import type { CellFigure, Frame } from "./frame";
import { compared, growthIn, isDifference } from "./growth";
import type { Label } from "./label";
import type { LevelCell } from "./levelCell";
import type { RowMetric } from "./rowMetric";
import type { Stated } from "./stated";
import type { Cell } from "./table";

/** A number in a column of changes. */
export interface ChangeCell {
  readonly cell: Cell;
  readonly column: Extract<Column, { kind: "change" }>;
  readonly said: Stated;
}

/** A row as far as it has been read. */
export interface RowRead extends RowMetric {
  readonly label: Label;
  readonly levels: readonly LevelCell[];
  readonly figures: readonly CellFigure[];
}

/** Growth in percent, or a difference that the levels bear out. */
export function changeFigure(
  { sense, magnitudes, label, levels, figures }: RowRead,
  { cell, column, said }: ChangeCell,
  { columns, calendar }: Frame,
): CellFigure | undefined {
  const pair = compared(columns, columns.indexOf(column));
  if (!pair) return undefined;
  const { metric } = sense;
  const place = (of: Column | undefined) => levels.findIndex((each) => each.column === of);
  const [now, base] = [place(pair.now), place(pair.base)];
  const figureAt = (i: number) => figures.find(({ start }) => start === levels[i]?.cell.start);
  const current = figureAt(now);
  if (!current || current.basis === "guidance" || current.basis === "target") return undefined;
  const common = {
    period: current.period,
    basis: current.basis,
    dimension: {},
    approximate: said.hedge !== undefined,
    ...(said.hedge === undefined ? {} : { hedge: said.hedge }),
    bound: null,
    start: cell.start,
    end: cell.end,
  };
  const comparison = growthIn(said, column.percent, pair.kind);
  if (comparison) {
    // Growth of what may be a gain or a loss says little; of two losses, called so, it is that of the loss.
    const signed = levels.some((each) => each.said.negative) && metric.range[0] < 0;
    if (metric.unit === "ratio" || sense.opposite || label.either || signed) return undefined;
    return {
      ...common,
      metric: metric.id,
      value: null,
      unit: "ratio",
      comparison,
      tolerance: shifted(said.tolerance, -2),
    };
  }
  const difference = differenceIn(said, metric, magnitudes[now], levels[now]?.said);
  const values = [current.value, figureAt(base)?.value].map(Number);
  if (!difference || base < 0 || sense.opposite || label.either) return undefined;
  const rounded = Number(magnitudes[now]!.tolerance);
  if (!isDifference(Number(difference.value), Number(difference.tolerance), values[0]!, values[1]!, rounded))
    return undefined;
  const change = findMetric(metric.id === "btc_held" ? "btc_held_change" : `${metric.id}_change`);
  return (
    change && {
      ...common,
      metric: change.id,
      value: difference.value,
      unit: current.unit,
      period: pair.now.time.span === "day" ? ofReported(calendar) : pair.now.time.label,
      comparison: null,
      tolerance: difference.tolerance,
    }
  );
}

/** A difference in the unit of the levels: "(0.3)" beside J/TH, "(180) bps" beside percentages. */
function differenceIn(
  said: Stated,
  metric: Metric,
  level: Magnitude | undefined,
  beside: Stated | undefined,
): { value: string; tolerance: string } | undefined {
  if (!level || !beside) return undefined;
  const points = { bps: -4, pp: -2, pts: -2, ppt: -2, ppts: -2 }[said.unit];
  if (points !== undefined && metric.unit !== "ratio") return undefined;
  if (points === undefined && (said.unit !== "" || metric.unit === "ratio")) return undefined;
  // Of the digits as written to the value: the same for both columns.
  const power = points ?? level.power - (beside.scale ?? 0);
  const value = shifted(said.digits, power);
  return { value: said.negative ? negated(value) : value, tolerance: shifted(said.tolerance, power) };
}
