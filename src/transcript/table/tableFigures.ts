import type { Calendar } from "../calendar";
import type { Span } from "../figure";
import type { Sense } from "../meaning/mentions";
import { resolve } from "../period/resolve";
import { changeFigure } from "./changeCell";
import { crossed } from "./crossed";
import { sensesOfDelivery } from "./delivery";
import { frameOf, type CellFigure, type Frame, type LevelColumn } from "./frame";
import { keyOf, labelOf, type Label } from "./label";
import { levelFigure } from "./levelCell";
import { readings, sensesOf } from "./named";
import { segmentOf, segmentSense } from "./ofSegments";
import { columnsOf, placed, type Columns, type Placed } from "./place";
import { inContext, type RowInContext } from "./rowContext";
import { rangeIn } from "./rangeCell";
import { rowMetric } from "./rowMetric";
import { signOf } from "./sign";
import { singleColumn } from "./single";
import { stated } from "./stated";
import { timeIn } from "./timeIn";
import { transposed } from "./transposed";
import type { Table } from "./table";
import { unitOf, type Unit } from "./unit";

export type { CellFigure } from "./frame";

export interface ReadTable {
  readonly figures: readonly CellFigure[];
  /** Numbers that no rule gave a meaning. */
  readonly unread: readonly Span[];
}

/** Reads the rows of a table under its columns; what does not come out even is left unread. */
export function readTable(table: Table, calendar: Calendar): ReadTable {
  const headed = columnsOf(table, calendar);
  const columns = isHeaded(headed) ? headed : { byPlace: [], inOrder: singleColumn(table) };
  const frame = frameOf(table, columns, calendar);
  const figures = frame.columns.length
    ? inContext(table).flatMap((each) => readRow(each, placed(each.row, columns), frame))
    : (crossed(table, frame) ?? transposed(table, frame));
  const taken = new Set(figures.map(({ start }) => start));
  const unread = table.rows.flatMap(({ cells }) =>
    cells.filter(({ said, start }) => /\d/.test(said) && !taken.has(start)),
  );
  return { figures, unread };
}

const isHeaded = ({ byPlace, inOrder }: Columns) =>
  byPlace.some((column) => column && column.kind !== "words") || (inOrder?.length ?? 0) > 0;

/** A row under columns that name no time may name its own: "Full-year 2026 revenue". */
function dated(context: RowInContext, cells: readonly Placed[], { calendar, guided, time }: Frame) {
  if (cells.some(({ column }) => column.kind === "level" && column.time)) return { own: context.label, placed: cells };
  const { words, phrase } = timeIn(context.row.label);
  const when = phrase ? resolve(phrase, calendar, guided) : time;
  const withTime = ({ cell, column }: Placed): Placed => ({
    cell,
    column: column.kind === "level" ? { ...column, time: when } : column,
  });
  return { own: phrase ? labelOf(words) : context.label, placed: cells.map(withTime) };
}

function readRow(context: RowInContext, under: readonly Placed[], frame: Frame): CellFigure[] {
  const { row, section, before, amongCosts } = context;
  const { own, placed: cells } = dated(context, under, frame);
  const wordsOfRow = row.cells.flatMap(({ kind, said }) => (kind === "words" ? (unitOf(said) ?? []) : []));
  const units: Unit[] = [...wordsOfRow, ...own.units];
  const numbers = cells.flatMap(({ cell, column }) => {
    if (cell.kind !== "number") return [];
    const said = stated(cell.said);
    const ends = !said && column.kind === "level" && !column.point ? (rangeIn(cell) ?? []) : [];
    return said
      ? [{ cell, column, said }]
      : ends.map(({ point, ...each }) => ({ ...each, column: { ...(column as LevelColumn), point } }));
  });
  const levels = numbers.flatMap(({ column, ...each }) => (column.kind === "level" ? [{ ...each, column }] : []));
  const amounts = levels.map(({ said, column: { currency } }) => ({
    stated: said,
    money: currency ? { ...frame.money, currency } : frame.money,
  }));
  const above = before === undefined ? section : keyOf(labelOf(before).text);
  const segment = frame.ofSegments ? segmentOf(row.label) : undefined;
  if (frame.ofSegments && segment === undefined) return [];
  const delivered = frame.delivers ? sensesOfDelivery(own.words) : undefined;
  const found = levels.length
    ? rowMetric(
        segment ? [[segmentSense]] : delivered ? [delivered] : namesOf(own, units, above, before !== undefined),
        amounts,
        units,
      )
    : undefined;
  const label = before === undefined ? own : joined(before, own);
  const sign =
    found &&
    signOf(found.sense, label, {
      anyNegative: levels.some(({ said }) => said.negative),
      anyPositive: levels.some(({ said }) => !said.negative && Number(said.digits) !== 0),
      amongCosts,
      costsInParentheses: frame.costsInParentheses,
      reconciles: frame.reconciles,
    });
  if (!found || !sign) return [];
  const figures = levels.flatMap(
    (each, i) => levelFigure(found.sense.metric, found.magnitudes[i]!, sign, each, frame) ?? [],
  );
  const read = { ...found, label, levels, figures };
  const changes = numbers.flatMap(({ column, ...each }) =>
    column.kind === "change" ? (changeFigure(read, { ...each, column }, frame) ?? []) : [],
  );
  const all = [...figures, ...changes].sort((a, b) => a.start - b.start);
  return segment ? all.map((each) => ({ ...each, dimension: { ...each.dimension, segment } })) : all;
}

const joined = (before: string, label: Label): Label => ({
  ...label,
  text: `${before} ${label.text}`,
  either: label.either || labelOf(before).either,
});

/** What a label may name; a part of the row above ("of which proprietary") is of the same kind as that. */
function namesOf(
  { words }: Label,
  units: readonly Unit[],
  section: string,
  goesOn: boolean,
): readonly (readonly Sense[])[] {
  const own = words.replace(/^(?:of which|including|thereof|which) /, "");
  const ofHash = units.some((unit) => unit.kind === "measure" && / [EPTZ]H/.test(unit.around("1")));
  const completed = ofHash && !/\bhash\b/.test(own) ? [sensesOf(`${own} hash rate`)] : [];
  return [...readings(own, section, goesOn), ...completed];
}
