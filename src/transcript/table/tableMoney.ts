import { labelOf } from "./label";
import type { MoneyOf } from "./magnitude";
import { sensesOf } from "./named";
import { stated } from "./stated";
import type { Table } from "./table";
import { moneyIn } from "./unit";

/** Currency and scale of a table: the nearest statement of each, else plain units where the sizes tell. */
export function moneyOf({ caption, rows }: Table): MoneyOf {
  const found = caption.map(moneyIn);
  const scale = found.find((each) => each?.scale !== undefined)?.scale;
  const currency = found.find((each) => each?.currency !== undefined)?.currency;
  if (scale !== undefined) return { currency, scale };
  const amounts = rows.flatMap((row) => {
    const { words } = labelOf(row.label);
    const isMoney = sensesOf(words).some(({ metric }) => metric.unit === "USD");
    return isMoney ? row.cells.flatMap(({ kind, said }) => (kind === "number" ? (stated(said) ?? []) : [])) : [];
  });
  const bare = amounts.filter(({ unit, scale: own }) => unit === "" && own === undefined);
  return { currency, scale: bare.some(({ digits }) => Number(digits) >= 1e6) ? 0 : undefined };
}
