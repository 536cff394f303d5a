import { acrossCalls } from "../transcript/acrossCalls";
import type { Call, Figure } from "../transcript/figure";
import { Exact } from "../units/exact";
import type { ExistingWorkbook } from "./existing";
import { figuresLedger } from "./figuresSheet";
import { callLabel } from "./label";
import { cellAt, locate, type LedgerPlace } from "./ledger";
import { nameFigures } from "./names";

/** Sheets in which earlier calls are looked up. */
export const earlierSheets: readonly string[] = [figuresLedger.sheet];

const text = (place: LedgerPlace, row: number, header: string) => String(cellAt(place, row, header)).replace(/^'/, "");

/** "around, ±500,000" or "±0.5 pp" as the precision of a statement; nothing where the cell gives none. */
function toleranceIn(precision: string): string | undefined {
  const [, digits, points] = /±([\d,]+(?:\.\d+)?)( pp)?$/.exec(precision) ?? [];
  if (!digits) return undefined;
  const half = new Exact(digits.replaceAll(",", ""));
  return (points ? half.div(100) : half).toFixed();
}

interface Row {
  readonly call: string;
  /** The figure of the call at hand as the earlier call stated it. */
  readonly figure: Figure;
}

function rowOf(figure: Figure, name: string, place: LedgerPlace): Row | null {
  const row = place.rowOf.get(name.toLowerCase());
  const stated = row === undefined ? "" : cellAt(place, row, "As stated");
  if (row === undefined || figure.comparison || typeof stated !== "number" || text(place, row, "Unit") !== figure.unit)
    return null;
  const tolerance = toleranceIn(text(place, row, "Precision"));
  return {
    call: text(place, row, "Call"),
    figure: {
      ...figure,
      value: new Exact(stated).toFixed(),
      basis: "actual",
      text: text(place, row, "Source words"),
      speaker: text(place, row, "Speaker") || null,
      line: Number(cellAt(place, row, "Line")) || 1,
      ...(tolerance !== undefined && { tolerance }),
    },
  };
}

const dateIn = (label: string) => /, (\d{4}-\d\d-\d\d)$/.exec(label)?.[1] ?? null;

/**
 * A call set beside what a workbook holds of the company's earlier ones: another value for a time that one of them has
 * reported becomes an issue. What was stated then counts, not what the analyst made of it.
 */
export function besideEarlier(call: Call, existing: ExistingWorkbook): Call {
  const place = locate(figuresLedger, existing);
  const names = nameFigures(call);
  const rows = call.figures.flatMap((figure) => rowOf(figure, names.get(figure.id)!, place) ?? []);
  const others = [...new Set(rows.map((row) => row.call))].filter((label) => label !== callLabel(call.document));
  const earlier = others.map((label): Call => ({
    ...{ document: { ...call.document, date: dateIn(label) }, issues: [], unread: [] },
    figures: rows.filter((row) => row.call === label).map(({ figure }) => figure),
  }));
  return acrossCalls([...earlier, call]).at(-1)!;
}
