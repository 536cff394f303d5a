import { serialOf } from "../formula/serialDate";
import { daysOf } from "../transcript/checks/calendar";
import { periodLabel } from "./label";
import type { KnownCall, KnownFigures } from "./knownFigures";
import { lastKnownDate, networkAt } from "./network";
import type { Content } from "./plan";

/** A default for an input, and where it is from. */
export interface Default {
  readonly content: Content;
  readonly source: string;
}

const own = (content: Content, note = ""): Default => ({
  content,
  source: ["Your assumption.", note].join(" ").trim(),
});

/** The last day of a calendar quarter as it stands in names: "20240630"; "" for a fiscal one. */
const lastDayOf = (quarter: string): string => daysOf(quarter)?.last.replaceAll("-", "") ?? "";

/** The first of some figures of the call that the workbook holds, as a formula. */
function fromFigures(
  figures: KnownFigures,
  call: KnownCall | undefined,
  wanted: readonly (readonly [subject: string, period: string, words: string])[],
): Default | null {
  for (const [subject, period, words] of wanted) {
    const name = call && figures.name(call.company, period, subject);
    if (name) return { content: { formula: name }, source: `${words}, from Figures.` };
  }
  return null;
}

/** Defaults of the market block: the latest call's figures where they were accepted, the network on the day of the call. */
export function marketDefaults(figures: KnownFigures) {
  const call = figures.calls[0];
  const quarter = call?.quarter ?? "";
  const label = quarter && periodLabel(quarter);
  const date = call?.date && networkAt(call.date) ? call.date : lastKnownDate;
  const { height, difficulty, epoch } = networkAt(date)!;
  return {
    btcPrice:
      fromFigures(figures, call, [
        ["btc_price", lastDayOf(quarter), `Price at the end of ${label}`],
        ["btc_price", quarter, `Price in ${label}`],
        ["average_revenue_per_btc", quarter, `Average revenue per bitcoin mined in ${label}`],
        ["average_btc_sale_price", quarter, `Average sale price in ${label}`],
      ]) ?? own(60_000),
    difficulty: {
      content: difficulty,
      source: `Epoch from block ${epoch.toLocaleString("en-US")}, Bitcoin's history of difficulty.`,
    },
    blockHeight: { content: height, source: `Next block on ${date}, by time inside the epoch.` },
    asOf: {
      content: serialOf(...(date.split("-").map(Number) as [number, number, number])),
      source: call?.date === date ? "Day of the call." : "Last day of the history of difficulty.",
    },
    powerPrice:
      fromFigures(figures, call, [["electricity_price", quarter, `Power price paid in ${label}`]]) ?? own(0.05),
    machinePricePerTh:
      fromFigures(figures, call, [["average_selling_price", quarter, `Average selling price in ${label}`]]) ?? own(15),
  } satisfies Record<string, Default>;
}
