import type { Sense } from "../meaning/mentions";
import type { Period } from "../period/resolve";
import { headOf } from "./atoms";
import { columnOf } from "./column";
import { sensesOfDelivery } from "./delivery";
import type { CellFigure, Frame } from "./frame";
import { labelOf, type Label } from "./label";
import { levelFigure } from "./levelCell";
import { sensesOf } from "./named";
import { kindOf } from "./rowKinds";
import { rowMetric } from "./rowMetric";
import { stated } from "./stated";
import type { Cell, Row, Table } from "./table";
import { unitOf, type Unit } from "./unit";

interface Metrics {
  readonly label: Label;
  readonly senses: readonly Sense[];
  readonly isDelivered: boolean;
}

/** Reads a table whose columns are metrics and whose rows are sites, regions or times. */
export function transposed({ heads, rows, caption }: Table, frame: Frame): CellFigure[] {
  const columns = heads.names.map((name): Metrics => {
    const label = labelOf(name);
    const delivered = frame.delivers ? sensesOfDelivery(label.words) : undefined;
    return { label, senses: delivered ?? sensesOf(label.words), isDelivered: delivered !== undefined };
  });
  const units =
    caption
      .slice(0, 3)
      .map(unitsIn)
      .find(({ length }) => length > 0) ?? [];
  return rows.flatMap((row) => {
    const at = placeOf(row, heads.names, frame);
    if (!at) return [];
    return row.cells.flatMap((cell) => {
      const column = cell.column === undefined ? undefined : columns[cell.column];
      // How much hash rate in a month, delivered or running, a bare name does not tell.
      const isBare = column?.label.words === "hash rate" && !/\bend\b/i.test(column.label.text) && !column.isDelivered;
      if (!column || (at.time && isBare)) return [];
      return cellFigure(cell, column, units, at, frame) ?? [];
    });
  });
}

/** "Portfolio at September 30, 2025 (MW)" */
const unitsIn = (title: string): readonly Unit[] => {
  const unit = unitOf(/\(([^()]{1,20})\)\s*$/.exec(title)?.[1] ?? "");
  return unit ? [unit] : [];
};

interface Place {
  readonly dimension: Readonly<Record<string, string>>;
  /** The time that the row is of. */
  readonly time: Period | undefined;
}

function placeOf({ label, cells }: Row, names: readonly string[], { calendar }: Frame): Place | undefined {
  const words = labelOf(label).text;
  if (/^(?:grand )?totals?$/i.test(words)) return { dimension: {}, time: undefined };
  const head = headOf(words);
  const column = head?.opening === "" && head.atoms.length ? columnOf(head.atoms, calendar) : undefined;
  if (column) return column.kind === "level" && column.time ? { dimension: {}, time: column.time } : undefined;
  const own = kindOf(names[0] ?? "");
  if (own) return { dimension: { [own]: words.split(",", 1)[0]! }, time: undefined };
  const named = cells.find((cell) => cell.kind === "words" && kindOf(names[cell.column ?? 0] ?? ""));
  const kind = named && kindOf(names[named.column ?? 0]!);
  return named && kind ? { dimension: { [kind]: named.said }, time: undefined } : undefined;
}

function cellFigure(
  cell: Cell,
  { label, senses }: Metrics,
  units: readonly Unit[],
  { dimension, time }: Place,
  frame: Frame,
): CellFigure | undefined {
  const said = cell.kind === "number" ? stated(cell.said) : undefined;
  const found =
    said && !said.negative
      ? rowMetric([senses], [{ stated: said, money: frame.money }], label.units.length ? label.units : units)
      : undefined;
  if (!said || !found || found.sense.opposite) return undefined;
  const column = {
    kind: "level",
    time: time ?? frame.time,
    currency: undefined,
    point: undefined,
    role: undefined,
  } as const;
  const figure = levelFigure(found.sense.metric, found.magnitudes[0]!, (value) => value, { cell, column, said }, frame);
  return figure && { ...figure, dimension: { ...figure.dimension, ...dimension } };
}
