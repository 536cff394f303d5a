import type { Call, Figure } from "../transcript/figure";

type Column = readonly [header: string, value: (figure: Figure, call: Call) => string | number | boolean | null];

const columns: readonly Column[] = [
  ["company", (_, { document }) => document.ticker ?? document.company],
  ["id", ({ id }) => id],
  ["metric", ({ metric }) => metric],
  ["value", ({ value }) => (value === null ? null : Number(value))],
  ["unit", ({ unit }) => unit],
  ["period", ({ period }) => period],
  ["basis", ({ basis }) => basis],
  ["comparison", ({ comparison }) => comparison && comparison.kind],
  ["change", ({ comparison }) => comparison && Number(comparison.change)],
  ["direction", ({ comparison }) => comparison && comparison.direction],
  [
    "dimension",
    ({ dimension }) =>
      Object.entries(dimension)
        .map(([name, value]) => `${name}=${value}`)
        .join("; "),
  ],
  ["approximate", ({ approximate }) => approximate],
  ["bound", ({ bound }) => bound],
  ["speaker", ({ speaker }) => speaker],
  ["section", ({ section }) => section],
  ["line", ({ line }) => line],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["text", ({ text }) => text],
  ["flags", ({ flags }) => flags.join(" ")],
  ["suggested value", ({ suggestion }) => suggestion && Number(suggestion.value)],
  ["suggested unit", ({ suggestion }) => suggestion && suggestion.unit],
];

/** One line a figure, RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function figuresCsv(calls: readonly Call[]): string {
  const lines = calls.flatMap((call) =>
    call.figures.map((figure) => columns.map(([, value]) => field(value(figure, call))).join(",")),
  );
  return [columns.map(([header]) => header).join(","), ...lines, ""].join("\r\n");
}

function field(value: string | number | boolean | null): string {
  if (typeof value !== "string") return String(value ?? "");
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
