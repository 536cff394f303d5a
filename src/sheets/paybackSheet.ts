import { cellAddress } from "../formula/address";
import { Draft, fixedColumn, fixedRow } from "./draft";
import { machines } from "./machines";
import type { SheetPlan } from "./plan";

const powerPrices = [0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1];
const headers = [
  "Machine",
  "Hashrate, TH/s",
  "Power, W",
  "Efficiency, J/TH",
  "Price, USD",
  "Net now, USD/day",
  "Net after halving, USD/day",
];

function machineRow(draft: Draft, row: number, number: number, priceRow: number): void {
  const [hashrate, power, price] = [1, 2, 4].map((column) => fixedColumn(row, column));
  const net = (difficulty: string, height: string) =>
    `MINING.MINERPROFIT(${hashrate},${power},power_price,btc_price,${difficulty},MINING.BLOCKSUBSIDY(${height}),Assumptions)`;
  draft.formula(row, 0, `INDEX(machine_models,${number})`, "General", "link");
  draft.formula(row, 1, `INDEX(machine_hashrates,${number})`, "#,##0.0", "link");
  draft.formula(row, 2, `INDEX(machine_powers,${number})`, "#,##0", "link");
  draft.formula(row, 3, `${cellAddress(row, 2)}/${cellAddress(row, 1)}`, "0.0");
  draft.formula(row, 4, `INDEX(machine_prices,${number})*${cellAddress(row, 1)}`, "#,##0");
  draft.formula(row, 5, net("difficulty", "block_height"), "#,##0.00;-#,##0.00");
  draft.formula(row, 6, net("difficulty*(1-halving_drop)", "MINING.HALVINGHEIGHT(block_height)"), "#,##0.00;-#,##0.00");
  powerPrices.forEach((_, i) => {
    const column = headers.length + i;
    const given = `${price},${hashrate},${power},${fixedRow(priceRow, column)},btc_price,difficulty,block_height`;
    const formula = `IFNA(MINING.MINERPAYBACK(${given},Assumptions),"never")`;
    draft.put(row, column, { formula }, "formula", { format: "#,##0", align: "right" });
  });
}

/** Days until each machine has paid for itself, by power price. */
export function paybackSheet(): SheetPlan {
  const draft = new Draft(
    "Payback",
    [34, 14, 11, 15, 12, 16, 20, ...powerPrices.map(() => 10)],
    "Payback",
    'days from purchase until a machine has paid for itself, halvings and growth of difficulty included. "never": the cash it earns does not reach its price within Max days; the two columns of net cash show why, and the formula without IFNA says what is missing.',
  );
  draft.put(3, 0, "Payback in days, by power price in USD/kWh", "heading");
  const priceRow = 4;
  draft.headers(priceRow, headers);
  powerPrices.forEach((price, i) =>
    draft.put(priceRow, headers.length + i, price, "input", { format: "0.000", align: "right" }),
  );
  const first = priceRow + 1;
  const last = first + machines.length - 1;
  machines.forEach((_, i) => machineRow(draft, first + i, i + 1, priceRow));
  const corner = cellAddress(last, headers.length + powerPrices.length - 1);
  const grid = `${cellAddress(first, headers.length)}:${corner}`;
  draft.put(last + 1, 0, "Check: a number of days or never", "check");
  draft.formula(
    last + 1,
    1,
    `IF(COUNT(${grid})+COUNTIF(${grid},"never")=${machines.length * powerPrices.length},"OK","CHECK")`,
    "General",
    "check",
  );
  return draft.plan({ rows: priceRow + 1, columns: 1 });
}
