import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import {
  severities,
  type Call,
  type CallDocument,
  type Comparison,
  type Digits,
  type Figure,
  type Issue,
  type Suggestion,
  type Unread,
} from "./figure";
import { findMetric } from "./taxonomy";

type Json = Record<string, unknown>;

/**
 * A call in the form that `hashbook figures --json` prints: digits become JSON numbers.
 *
 * The fields of a figure stand in the order of the documentation; `hedge`, `tolerance` and `byHand` follow where they are known.
 */
export const toJson = (call: Call) => ({
  document: call.document,
  figures: call.figures.map(figureToJson),
  issues: call.issues,
  unread: call.unread,
});

const figureToJson = ({ hedge, tolerance, byHand, flags, suggestion, ...figure }: Figure) => ({
  ...figure,
  value: figure.value === null ? null : Number(figure.value),
  comparison: figure.comparison && comparisonToJson(figure.comparison),
  flags,
  suggestion: suggestion && { ...suggestion, value: Number(suggestion.value) },
  ...(hedge === undefined ? {} : { hedge }),
  ...(tolerance === undefined ? {} : { tolerance: Number(tolerance) }),
  ...(byHand ? { byHand } : {}),
});

const comparisonToJson = ({ change, multiple, ...comparison }: Comparison) => ({
  ...comparison,
  change: Number(change),
  ...(multiple === undefined ? {} : { multiple: Number(multiple) }),
});

/** Reads what `toJson` made; refuses anything else, naming the field that is wrong. */
export function fromJson(json: unknown): Call {
  const call = object(json, "the file");
  return {
    document: documentFrom(object(call.document, "document")),
    figures: list(call.figures, "figures").map((each, i) => figureFrom(object(each, `figures[${i}]`), `figures[${i}]`)),
    issues: list(call.issues, "issues").map((each, i) => issueFrom(object(each, `issues[${i}]`), `issues[${i}]`)),
    unread: list(call.unread ?? [], "unread").map((each, i) =>
      unreadFrom(object(each, `unread[${i}]`), `unread[${i}]`),
    ),
  };
}

function documentFrom(from: Json): CallDocument {
  const words = (name: string) => textOrNull(from[name], `document.${name}`);
  return {
    company: words("company"),
    ticker: words("ticker"),
    period: words("period"),
    date: words("date"),
    title: words("title"),
    lines: count(from.lines, "document.lines"),
    characters: count(from.characters, "document.characters"),
  };
}

function figureFrom(from: Json, at: string): Figure {
  const words = (name: string) => text(from[name], `${at}.${name}`);
  const hedge = textOrNull(from.hedge, `${at}.hedge`);
  const tolerance = from.tolerance === undefined ? undefined : digits(from.tolerance, `${at}.tolerance`);
  return {
    id: words("id"),
    metric: known(words("metric"), `${at}.metric`),
    value: from.value === null ? null : digits(from.value, `${at}.value`),
    unit: words("unit"),
    period: textOrNull(from.period, `${at}.period`),
    basis: oneOf(from.basis, `${at}.basis`, ["actual", "prior", "guidance", "target", "market"]),
    comparison: absent(from.comparison) ? null : comparisonFrom(object(from.comparison, `${at}.comparison`), at),
    dimension: dimensionFrom(object(from.dimension ?? {}, `${at}.dimension`), at),
    approximate: from.approximate === true,
    ...(hedge === null ? {} : { hedge }),
    bound: absent(from.bound) ? null : oneOf(from.bound, `${at}.bound`, ["over", "under", "nearly", "up to"]),
    speaker: textOrNull(from.speaker, `${at}.speaker`),
    section: oneOf(from.section, `${at}.section`, ["prepared", "questions", "header"]),
    line: count(from.line, `${at}.line`),
    start: count(from.start, `${at}.start`),
    end: count(from.end, `${at}.end`),
    text: words("text"),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(from.byHand === true ? { byHand: true } : {}),
    flags: list(from.flags ?? [], `${at}.flags`).map((flag) => text(flag, `${at}.flags`)),
    suggestion: absent(from.suggestion) ? null : suggestionFrom(object(from.suggestion, `${at}.suggestion`), at),
  };
}

function comparisonFrom(from: Json, at: string): Comparison {
  return {
    kind: oneOf(from.kind, `${at}.comparison.kind`, ["qoq", "yoy", "mom", "other"]),
    change: digits(from.change, `${at}.comparison.change`),
    direction: oneOf(from.direction, `${at}.comparison.direction`, ["increase", "decrease"]),
    ...(from.of === "loss" ? { of: "loss" } : {}),
    ...(absent(from.multiple) ? {} : { multiple: digits(from.multiple, `${at}.comparison.multiple`) }),
  };
}

const dimensionFrom = (from: Json, at: string): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, text(value, `${at}.dimension.${name}`)]));

const suggestionFrom = (from: Json, at: string): Suggestion => ({
  value: digits(from.value, `${at}.suggestion.value`),
  unit: text(from.unit, `${at}.suggestion.unit`),
  reason: text(from.reason, `${at}.suggestion.reason`),
});

const issueFrom = (from: Json, at: string): Issue => ({
  id: text(from.id, `${at}.id`),
  severity: oneOf(from.severity, `${at}.severity`, severities),
  message: text(from.message, `${at}.message`),
  figures: list(from.figures, `${at}.figures`).map((id) => text(id, `${at}.figures`)),
  line: count(from.line, `${at}.line`),
});

const unreadFrom = (from: Json, at: string): Unread => ({
  start: count(from.start, `${at}.start`),
  end: count(from.end, `${at}.end`),
  line: count(from.line, `${at}.line`),
  text: text(from.text, `${at}.text`),
});

const known = (id: string, at: string) => (findMetric(id) ? id : refuse(at, "a metric of the taxonomy", id));

const absent = (value: unknown) => value === null || value === undefined;
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 40) ?? "nothing";

function refuse(at: string, needed: string, given: unknown): never {
  throw new Refusal("input", `${at} must be ${needed}, not ${shown(given)}.`);
}
const object = (value: unknown, at: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse(at, "an object", value);
const list = (value: unknown, at: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(at, "a list", value);
const text = (value: unknown, at: string) => (typeof value === "string" ? value : refuse(at, "text", value));
const textOrNull = (value: unknown, at: string) => (absent(value) ? null : text(value, at));
const count = (value: unknown, at: string) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : refuse(at, "a whole number", value);
/** A number of the file as plain decimal text, never with an exponent. */
const digits = (value: unknown, at: string): Digits =>
  typeof value === "number" && Number.isFinite(value) ? new Exact(value).toFixed() : refuse(at, "a number", value);
const oneOf = <const T extends string>(value: unknown, at: string, allowed: readonly T[]): T =>
  allowed.find((each) => each === value) ?? refuse(at, `one of ${allowed.join(", ")}`, value);
