import type { Calendar } from "../calendar";
import { sector } from "../dimensions";
import type { Span } from "../figure";
import type { Magnitude } from "../magnitude";
import type { Sense } from "../meaning/mentions";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";
import { cellAtStart } from "./cell";
import type { CellFigure, Frame } from "./frame";
import { labelOf } from "./label";
import { levelFigure } from "./levelCell";
import { readings } from "./named";
import { rowMetric } from "./rowMetric";
import { signOf } from "./sign";
import { stated } from "./stated";
import { timeIn } from "./timeIn";

/** A point of a list that gives a number under a name ("BTC produced: 612"), and where what else it says begins. */
export interface Item {
  readonly figure: CellFigure;
  readonly sense: Sense;
  readonly magnitude: Magnitude;
  readonly rest: number;
}

/** The time and the look ahead of the heading that a list stands under. */
export interface Under {
  readonly phrase: PeriodPhrase | undefined;
  readonly isOutlook: boolean;
  /** What has happened since the end of what is reported. */
  readonly isLater: boolean;
}

/** A name, a colon or a dash, and a number at once. */
const named =
  /^\W{0,4}([^:|\n]{2,90}?)(?::\s{0,3}|\s{1,2}[–—-]\s{1,2}|\s{1,2}=\s{1,2})(?=[~≈$€£(\d.+−-]|[A-Z]{1,3} ?[$\d])/;
/** What may follow the number without changing what it counts. */
const goesOn =
  /^(?:$|[.,;(]\s?\D|[.,;(]$|\s{1,2}(?:[(]|(?:miners?|machines?|rigs?|units|ASICs|GPUs|coins)\b(?! per)|(?:as (?:of|at)|at|in|on|of|up|down|vs|versus|compared|from|for|during|with|which|including|net|an|a|representing|flat|unchanged|\d+% )\b))/i;
const counted = /^\s{1,2}(?:miners?|machines?|rigs?|units|ASICs|GPUs|coins)\b/i;

/** Reads the point of a list; nothing where its name is no metric or its number goes on into something else. */
export function itemOf(
  text: string,
  { start, end }: Span,
  under: Under | undefined,
  calendar: Calendar,
  section: string,
): Item | undefined {
  const words = text.slice(start, Math.min(end, start + 300));
  const name = named.exec(words);
  const cell = name && cellAtStart(text, start + name[0].length, end);
  const said = cell && stated(cell.said);
  if (!name || !said || !goesOn.test(text.slice(cell.end, Math.min(end, cell.end + 40)))) return undefined;
  const own = timeIn(name[1]!);
  const label = labelOf(own.words);
  const money = { currency: undefined, scale: Number(said.digits) >= 1e6 ? 0 : undefined };
  const found = rowMetric(readings(label.words, section, false), [{ stated: said, money }], label.units);
  const signs = {
    anyNegative: said.negative,
    anyPositive: !said.negative,
    amongCosts: false,
    costsInParentheses: false,
    reconciles: false,
  };
  const sign = found && signOf(found.sense, label, signs);
  if (!found || !sign) return undefined;
  const magnitude = found.magnitudes[0]!;
  const things = counted.exec(text.slice(cell.end, Math.min(end, cell.end + 20)))?.[0].length ?? 0;
  const phrase = own.phrase ?? dated(text.slice(cell.end + things, Math.min(end, cell.end + 80)));
  if (under?.isLater && !phrase && found.sense.metric.kind === "flow") return undefined;
  const time = timeOf(phrase, under, calendar);
  const role = under?.isOutlook ? ("guidance" as const) : undefined;
  const column = { kind: "level" as const, time, currency: undefined, point: undefined, role };
  const figure = levelFigure(found.sense.metric, magnitude, sign, { cell, column, said }, frame(calendar));
  return figure && { figure, sense: found.sense, magnitude, rest: cell.end + things };
}

const frame = (calendar: Calendar): Frame => ({
  calendar,
  columns: [],
  money: { currency: undefined, scale: undefined },
  reconciles: false,
  costsInParentheses: false,
  guided: false,
  delivers: false,
  ofSegments: false,
  time: null,
  reported: undefined,
});

const timeOf = (phrase: PeriodPhrase | undefined, under: Under | undefined, calendar: Calendar): Period | null => {
  const said = phrase ?? under?.phrase ?? (under?.isLater ? ({ unit: "today" } as const) : undefined);
  return said ? resolve(said, calendar, under?.isOutlook ?? false) : null;
};

/** The time right behind a number: "171,405 miners as of September 30". */
function dated(rest: string): PeriodPhrase | undefined {
  const link = /^\s{1,2}(?:as (?:of|at)|at|in|on|for|during)(?: the)?\s{1,2}/i.exec(rest)?.[0];
  if (!link) return undefined;
  const [reading] = recognise(rest.slice(link.length), sector);
  return reading?.dimension === "period" && reading.span.start === 0 ? (reading.value as PeriodPhrase) : undefined;
}
