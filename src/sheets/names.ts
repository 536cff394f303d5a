import type { Call, CallDocument, Figure } from "../transcript/figure";
import { findMetric, identifying } from "../transcript/taxonomy";

/** Excel's limit. */
const longest = 255;

/** Letters and digits of a text, everything else as single underscores. */
const word = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** Whether Excel takes it for a defined name: no cell address in either style, no truth value, allowed characters only. */
export const isValidName = (name: string): boolean =>
  name.length <= longest &&
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) &&
  !/^[A-Za-z]{1,3}[0-9]+$|^r[0-9]*(c[0-9]*)?$|^c[0-9]*$|^(true|false)$/i.test(name);

const legalForms = /\b(incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|ag|sa|nv|se)\b\.?/gi;

/** What the names of a company's figures start with: its ticker, else its name without the legal form. */
export function companyPrefix({ ticker, company }: Pick<CallDocument, "ticker" | "company">): string {
  const symbol = word(ticker?.split(":").at(-1) ?? "").toUpperCase();
  const prefix = symbol || word((company ?? "").replace(legalForms, "")) || word(company ?? "") || "CALL";
  return /^[0-9]/.test(prefix) ? `_${prefix}` : prefix;
}

const quarterEnds: Readonly<Record<string, string>> = { "03-31": "Q1", "06-30": "Q2", "09-30": "Q3", "12-31": "Q4" };

/** A period as it stands in names. A balance at the end of a calendar quarter takes the quarter, other days their digits. */
export function periodWord(period: string, balance: boolean): string {
  const quarter = quarterEnds[period.slice(5)];
  if (balance && quarter && /^\d{4}-/.test(period)) return period.slice(0, 4) + quarter;
  return period
    .split("/")
    .map((part) => word(/^\d{4}(-\d\d)+$/.test(part) ? part.replaceAll("-", "") : part))
    .join("_");
}

/** Keeps guidance, targets and others' figures apart from the company's own of the same metric and period. */
function basisWord({ metric, basis }: Figure): string {
  const { kind, market = false } = findMetric(metric) ?? {};
  if (basis === "guidance" || basis === "target") return kind === "guidance" ? "" : `_${basis}`;
  return basis === "market" && !market && kind !== "guidance" ? "_market" : "";
}

function changeWord({ metric, comparison }: Figure): string {
  if (!comparison) return "";
  const of = comparison.of && !metric.endsWith(comparison.of) ? `_${comparison.of}` : "";
  return `${of}_${comparison.kind === "other" ? "growth" : comparison.kind}`;
}

const dimensionWords = (figure: Figure, wanted: (dimension: string) => boolean): string =>
  Object.entries(figure.dimension)
    .filter(([dimension]) => wanted(dimension))
    .sort(([a], [b]) => identifying.indexOf(a) - identifying.indexOf(b) || (a < b ? -1 : 1))
    .map(([, value]) => `__${word(value).toLowerCase()}`)
    .join("");

/** The name that a figure would have if it were alone: company, period, metric, basis, growth, identifying dimension. */
function plainName(document: CallDocument, figure: Figure): string {
  const isBalance = findMetric(figure.metric)?.kind === "stock";
  const period = figure.period === null ? "" : periodWord(figure.period, isBalance);
  const subject = word(figure.metric) + basisWord(figure) + changeWord(figure);
  const stem = [companyPrefix(document), period, subject].filter(Boolean).join("_");
  return stem + dimensionWords(figure, (dimension) => identifying.includes(dimension));
}

/** What a figure is a statement about, whatever the value: metric, period, basis, growth and all dimensions. */
function subjectKey(document: CallDocument, figure: Figure): string {
  const qualifiers = dimensionWords(figure, (dimension) => !identifying.includes(dimension));
  return `${plainName(document, figure)} ${qualifiers}`.toLowerCase();
}

/** The value that a figure states, a decrease as a negative change; null where it states none. */
export function statedNumber({ comparison, value }: Figure): number | null {
  if (comparison) return (comparison.direction === "decrease" ? -1 : 1) * Number(comparison.change);
  return value === null ? null : Number(value);
}

/** Two mentions with the same key state the same fact: one subject, one value. */
export const factKey = (document: CallDocument, figure: Figure): string =>
  `${subjectKey(document, figure)} ${statedNumber(figure)}`;

/** Ids of figures that state another value of the same subject than one before or after, beyond the precision of both. */
export function contradictory({ document, figures }: Call): ReadonlySet<string> {
  const subjects = new Map<string, Figure[]>();
  for (const figure of figures) {
    const subject = subjectKey(document, figure);
    subjects.set(subject, [...(subjects.get(subject) ?? []), figure]);
  }
  const differ = (a: Figure, b: Figure) =>
    Math.abs(Number(statedNumber(a)) - Number(statedNumber(b))) > Number(a.tolerance ?? 0) + Number(b.tolerance ?? 0);
  return new Set(
    [...subjects.values()]
      .flatMap((group) => group.filter((figure) => group.some((other) => differ(figure, other))))
      .map(({ id }) => id),
  );
}

/**
 * Names of a call's figures by figure id: `CAN_2024Q2_average_selling_price`, with `_qoq` or `_yoy` for growth and
 * `__north_america` for an identifying dimension. Mentions of the same fact share a name; otherwise names differ in more
 * than case: where two facts would share one, the later adds its other dimensions, or else a number.
 */
export function nameFigures({ document, figures }: Call): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const nameOf = new Map<string, string>();
  for (const figure of figures) {
    const fact = factKey(document, figure);
    if (nameOf.has(fact)) continue;
    const plain = plainName(document, figure);
    const full = plain + dimensionWords(figure, (dimension) => !identifying.includes(dimension));
    const name = freeName(plain, full, taken);
    taken.add(name.toLowerCase());
    nameOf.set(fact, name);
  }
  return new Map(figures.map((figure) => [figure.id, nameOf.get(factKey(document, figure))!]));
}

/** The plain name, else the full one, else the full one with a number. */
function freeName(plain: string, full: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  const found = [plain, full].map(clipped).find(isFree);
  if (found) return found;
  let number = 2;
  while (!isFree(`${clipped(full)}_${number}`)) number++;
  return `${clipped(full)}_${number}`;
}

/** Leaves room for "_" and a number. */
const clipped = (name: string): string => name.slice(0, longest - 8);
