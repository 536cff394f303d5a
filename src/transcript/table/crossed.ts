import type { CellFigure, Frame } from "./frame";
import { labelOf } from "./label";
import { levelFigure } from "./levelCell";
import { readings, sensesOf } from "./named";
import { inContext, type RowInContext } from "./rowContext";
import { rowMetric } from "./rowMetric";
import { signOf } from "./sign";
import { stated } from "./stated";
import type { Table } from "./table";
import { kindOf } from "./rowKinds";
import { unitOf } from "./unit";

type Kind = "site" | "region" | "segment";

/** What a title says that the columns are. */
const titles: readonly (readonly [kind: Kind, said: RegExp])[] = [
  ["segment", /\b(?:segments?|divisions?|business (?:lines?|units?)|by business)\b/i],
  ["site", /\b(?:sites?|facilit(?:y|ies)|locations?|campus(?:es)?|data cent(?:er|re)s?|mines?)\b/i],
  ["region", /\b(?:regions?|countr(?:y|ies)|geograph\w+)\b/i],
];
const ofWhole = /^(?:grand |company |group |portfolio )?totals?$|^(?:the )?(?:group|company|consolidated|combined)$/i;
const ofRest = /\b(?:eliminations?|corporate|unallocated|other|adjustments?|average)\b/i;

/** A column of a site, a region or a segment; of the whole it has no kind. */
interface Part {
  readonly name: string;
  readonly whole: boolean;
}

/** The parts of a company that the columns are called after; nothing where one is called after anything else. */
function partsOf({
  heads: { names },
  caption,
}: Table): { readonly kind: Kind; readonly parts: readonly Part[] } | undefined {
  const said = names.slice(1).map((name) => labelOf(name).text);
  // A bar closes the line.
  if (said.at(-1) === "") said.pop();
  const corner = names[0] ?? "";
  const kind =
    titles.find(([, words]) =>
      [corner, ...caption.slice(0, 2)].some((text) => text.length <= 80 && words.test(text)),
    )?.[0] ?? kindOf(corner);
  if (!kind || said.length < 2 || said.some((name) => !/^[A-Z]/.test(name) || name.length > 40 || /\d{3}/.test(name)))
    return undefined;
  const parts = said.map((name) => ({ name, whole: ofWhole.test(name) }));
  const named = parts.filter(({ whole }) => !whole);
  // Heads that are metrics belong to a table of sites in rows.
  return named.some(({ name }) => kind !== "segment" && sensesOf(labelOf(name).words).length)
    ? undefined
    : { kind, parts };
}

/** Reads a table whose rows are metrics and whose columns are sites, regions or segments. */
export function crossed(table: Table, frame: Frame): CellFigure[] | undefined {
  const found = partsOf(table);
  if (!found) return undefined;
  const { kind, parts } = found;
  return inContext(table).flatMap((context) =>
    context.row.cells.flatMap((cell) => {
      const part = cell.column === undefined ? undefined : parts[cell.column - 1];
      if (!part || cell.kind !== "number" || (!part.whole && ofRest.test(part.name))) return [];
      const figure = partFigure(context, part, kind, cell, frame);
      return figure ?? [];
    }),
  );
}

function partFigure(
  { label, section, amongCosts, row }: RowInContext,
  { name, whole }: Part,
  kind: Kind,
  cell: RowInContext["row"]["cells"][number],
  frame: Frame,
): CellFigure | undefined {
  const said = stated(cell.said);
  if (!said) return undefined;
  const ofSegment = kind === "segment" && !whole;
  const names = readings(label.words, ofSegment ? labelOf(name).words : kind === "segment" ? "" : section, false);
  const units = [
    ...row.cells.flatMap((each) => (each.kind === "words" ? (unitOf(each.said) ?? []) : [])),
    ...label.units,
  ];
  const found = rowMetric(names, [{ stated: said, money: frame.money }], units);
  const sign =
    found &&
    signOf(found.sense, label, {
      anyNegative: said.negative,
      anyPositive: !said.negative,
      amongCosts,
      costsInParentheses: frame.costsInParentheses,
      reconciles: false,
    });
  if (!found || !sign) return undefined;
  if (whole && found.sense.metric.id === "segment_profit") return undefined;
  // What is called after the segment says so itself: "mining revenue".
  const isNamed = ofSegment && found.sense.metric.id !== "segment_profit";
  if (isNamed && sensesOf(label.words).some(({ metric }) => metric === found.sense.metric)) return undefined;
  const column = { kind: "level", time: frame.time, currency: undefined, point: undefined, role: undefined } as const;
  const figure = levelFigure(found.sense.metric, found.magnitudes[0]!, sign, { cell, column, said }, frame);
  return figure && (whole || isNamed ? figure : { ...figure, dimension: { ...figure.dimension, [kind]: name } });
}
