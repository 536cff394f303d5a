import type { Bounds, CellParameter, NumberParameter, RangeParameter } from "./parameter";

type Numbers = Pick<NumberParameter | RangeParameter, "kind" | "unit" | "bounds">;

/** What a parameter needs, in the words of a message: "a number above 0 TH/s". */
export function needs(parameter: CellParameter | RangeParameter): string {
  switch (parameter.kind) {
    case "choice":
      return listed(parameter.options);
    case "text":
      return parameter.needs ?? "text";
    case "switch":
      return "TRUE or FALSE";
    default:
      return numbers(parameter);
  }
}

function numbers({ kind, unit, bounds }: Numbers): string {
  const interval = between(bounds);
  const closed = bounds.min !== undefined && bounds.max !== undefined;
  const noun = kind === "integer" ? "a whole number" : kind === "date" ? "a date" : "a number";
  const suffix = unit.written ? ` ${unit.symbol}` : "";
  if (interval.includes("x")) return (kind === "integer" ? `${noun}, ` : "") + interval;
  if (closed) return (kind === "integer" ? `${noun} from ` : "") + interval + suffix;
  return `${noun} ${interval}`.trimEnd() + (unit.written ? `, in ${unit.symbol}` : "");
}

function between({ min, above, max, below }: Bounds): string {
  const low = min ?? above;
  const high = max ?? below;
  if (low === undefined && high === undefined) return "";
  if (high === undefined) return above === undefined ? `of ${low} or more` : `above ${low}`;
  if (low === undefined) return below === undefined ? `of ${high} or less` : `below ${high}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return `${low} ${above === undefined ? "≤" : "<"} x ${below === undefined ? "≤" : "<"} ${high}`;
}

export const listed = (words: readonly string[], last: "or" | "and" = "or") =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
