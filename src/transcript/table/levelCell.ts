import type { Calendar } from "../calendar";
import { negated } from "../digits";
import type { Basis, Digits } from "../figure";
import type { Magnitude } from "../magnitude";
import { unitFor } from "../meaning/currency";
import { labelFor, sideOf } from "../meaning/time";
import type { Period } from "../period/resolve";
import { metric as metricOf, type Metric } from "../taxonomy";
import type { CellFigure, Frame, LevelColumn } from "./frame";
import type { Stated } from "./stated";
import type { Cell } from "./table";

/** A number of a row under its head. */
export interface LevelCell {
  readonly cell: Cell;
  readonly column: LevelColumn;
  readonly said: Stated;
}

/** The figure of a level; nothing where the head names an instant and the metric needs a span. */
export function levelFigure(
  metric: Metric,
  magnitude: Magnitude,
  sign: (value: Digits) => Digits,
  { cell, column, said }: LevelCell,
  frame: Frame,
): CellFigure | undefined {
  const { calendar } = frame;
  const side = sideOf(column.time, calendar);
  const ahead =
    column.role !== "actual" && (column.role !== undefined || side === "after" || (frame.guided && side !== "before"));
  const final = ahead && metric.guided ? metricOf(metric.guided) : metric;
  const period = periodOf(final, column.time, calendar);
  if (period === undefined) return undefined;
  return {
    metric: final.id,
    value: sign(said.negative ? negated(magnitude.value) : magnitude.value),
    unit: unitFor(final, magnitude),
    period,
    basis: basisOf(final, column, ahead, frame),
    comparison: null,
    dimension: column.point ? { point: column.point } : {},
    ...hedgeOf(magnitude),
    tolerance: magnitude.tolerance,
    start: cell.start,
    end: cell.end,
  };
}

const hedgeOf = ({ hedge, bound }: Magnitude) => ({
  approximate: hedge !== undefined,
  ...(hedge === undefined ? {} : { hedge }),
  bound: bound ?? null,
});

/** The period of a metric under a head; undefined where the head names an instant and the metric needs a span. */
function periodOf(metric: Metric, time: Period | null, calendar: Calendar): string | null | undefined {
  if (time?.span === "day" && metric.time === "period" && metric.kind !== "count") return undefined;
  return labelFor(metric, time, calendar);
}

function basisOf(metric: Metric, { time, role }: LevelColumn, ahead: boolean, { reported, calendar }: Frame): Basis {
  if (metric.market) return "market";
  if (ahead) return role === "target" || metric.time === "target" ? "target" : "guidance";
  return time && ((reported !== undefined && time.end < reported) || sideOf(time, calendar) === "before")
    ? "prior"
    : "actual";
}
