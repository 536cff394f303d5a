import { type AssumptionKey, assumptionKeys } from "../economics/assumptions";
import { cellAddress } from "../formula/address";
import { type Default, marketDefaults } from "./assumptionDefaults";
import { Draft } from "./draft";
import type { ExistingWorkbook } from "./existing";
import type { KnownFigures } from "./knownFigures";
import { machines } from "./machines";
import type { SheetPlan } from "./plan";

export const assumptionsName = "Assumptions";

/** The machine that scenarios start with: current in the quarter that ships with the add-in. */
const firstChoice = "Avalon A1566 (185T)";

interface Row {
  readonly label: string;
  readonly name: string;
  readonly value: Default;
  readonly unit: string;
  readonly format: string;
  readonly calculated?: boolean;
}

const chosen = (column: string) => `INDEX(${column},MATCH(machine,machine_models,0))`;
const fromTable = (formula: string): Default => ({ content: { formula }, source: "From the table of machines below." });

function marketRows(figures: KnownFigures): readonly Row[] {
  const market = marketDefaults(figures);
  const input = (label: string, name: string, value: Default, unit: string, format: string): Row => ({
    ...{ label, name, value, unit, format },
  });
  return [
    input("Bitcoin price", "btc_price", market.btcPrice, "USD/BTC", "#,##0"),
    input("Network difficulty", "difficulty", market.difficulty, "", "#,##0"),
    input("Next block", "block_height", market.blockHeight, "block height", "#,##0"),
    input("As of", "as_of", market.asOf, "date, UTC", "yyyy-mm-dd"),
    input("Power price", "power_price", market.powerPrice, "USD/kWh", "0.0000"),
    input("Price of machines", "machine_price_per_th", market.machinePricePerTh, "USD per TH/s", "#,##0.00"),
    input(
      "Machine",
      "machine",
      { content: firstChoice, source: "Choose one of the table of machines below." },
      "model",
      "General",
    ),
    {
      ...input(
        "Hashrate of the machine",
        "machine_hashrate",
        fromTable(chosen("machine_hashrates")),
        "TH/s",
        "#,##0.0",
      ),
      calculated: true,
    },
    {
      ...input("Power of the machine", "machine_power", fromTable(chosen("machine_powers")), "W", "#,##0"),
      calculated: true,
    },
    {
      ...input(
        "Price of the machine",
        "machine_price",
        fromTable(`${chosen("machine_prices")}*machine_hashrate`),
        "USD",
        "#,##0",
      ),
      calculated: true,
    },
  ];
}

/** Keys of the model that start away from the engine's default. */
const startingValues: Partial<Record<AssumptionKey, number>> = { difficultyGrowth: 0.25, poolFee: 0.02 };

/** Keys of the model, by label; a name where a formula needs the value by itself. */
const keys: readonly (readonly [key: AssumptionKey, label: string, name?: string])[] = [
  ["fees", "Fees", "fees_per_block"],
  ["feeMode", "Fee mode", "fee_mode"],
  ["poolFee", "Pool fee", "pool_fee"],
  ["uptime", "Uptime", "uptime_share"],
  ["pue", "PUE", "pue_ratio"],
  ["opexPerDay", "Opex per day"],
  ["difficultyGrowth", "Difficulty growth"],
  ["priceGrowth", "Price growth"],
  ["degradation", "Degradation"],
  ["powerEscalation", "Power escalation"],
  ["leadDays", "Lead days"],
  ["halvingDifficultyDrop", "Halving difficulty drop", "halving_drop"],
  ["curtail", "Curtail"],
  ["blockSeconds", "Block seconds", "block_seconds"],
  ["maxDays", "Max days"],
];

/** Names that other sheets build on; where a workbook has all of them, its own sheet of assumptions is used as it is. */
const requiredNames = [
  ...marketRows({ calls: [], name: () => null }).map(({ name }) => name),
  ...keys.flatMap(([, , name]) => name ?? []),
  ...["machine_models", "machine_hashrates", "machine_powers", "machine_prices", assumptionsName],
];

export const hasAssumptions = ({ names }: ExistingWorkbook): boolean =>
  requiredNames.every((name) => names.some((each) => each.name.toLowerCase() === name.toLowerCase()));

function marketBlock(draft: Draft, top: number, figures: KnownFigures): number {
  draft.put(top, 0, "Market and machine", "heading");
  draft.headers(top + 1, ["Assumption", "Value", "Unit", "Source"], 2);
  const rows = marketRows(figures);
  rows.forEach(({ label, name, value, unit, format, calculated }, i) => {
    const row = top + 2 + i;
    draft.put(row, 0, label, "label");
    draft.put(row, 1, value.content, calculated ? "formula" : "input", { format, align: "right" });
    draft.put(row, 2, unit, "unit");
    draft.put(row, 3, value.source, "unit");
    draft.cellName(name, row, 1, [unit, value.source].filter(Boolean).join(". "));
  });
  return top + 2 + rows.length;
}

const perCentUnits = ["fraction", "fraction/year"];

function keyRow(key: AssumptionKey) {
  const parameter = assumptionKeys[key];
  const fallback = parameter.kind === "switch" || "default" in parameter ? parameter.default : undefined;
  const unit = "unit" in parameter ? parameter.unit : null;
  return {
    value: startingValues[key] ?? fallback ?? null,
    unit: unit ? (perCentUnits.includes(unit.symbol) ? unit.words.replace("fraction", "%") : unit.words) : "",
    format: unit ? (perCentUnits.includes(unit.symbol) ? "0.0%" : "General") : "General",
    meaning: [key in startingValues && "Your assumption.", parameter.meaning, `Without this row: ${fallback}.`]
      .filter(Boolean)
      .join(" "),
  };
}

function keyBlock(draft: Draft, top: number): number {
  draft.put(top, 0, "Model assumptions, read by the functions as one range: Assumptions", "heading");
  draft.headers(top + 1, ["Assumption", "Value", "Unit", "Meaning"], 2);
  keys.forEach(([key, label, name], i) => {
    const row = top + 2 + i;
    const { value, unit, format, meaning } = keyRow(key);
    draft.put(row, 0, label, "label");
    draft.put(row, 1, value, "input", { format, align: "right" });
    draft.put(row, 2, unit, "unit");
    draft.put(row, 3, meaning, "unit");
    if (name) draft.cellName(name, row, 1, meaning);
  });
  draft.block(assumptionsName, top + 2, 0, keys.length, 2, "Key and value, the assumptions argument of the functions.");
  return top + 2 + keys.length;
}

function machineBlock(draft: Draft, top: number): number {
  draft.put(top, 0, "Machines, by nameplate; change a row for a machine of your own", "heading");
  const headers = ["Machine", "Hashrate, TH/s", "Power, W", "Efficiency, J/TH", "Price, USD per TH/s", "Source"];
  draft.headers(top + 1, headers, headers.length - 1);
  const first = top + 2;
  machines.forEach(({ model, hashrate, power, grade, sources }, i) => {
    const row = first + i;
    draft.put(row, 0, model, "input");
    draft.put(row, 1, hashrate, "input", { format: "#,##0.0" });
    draft.put(row, 2, power, "input", { format: "#,##0" });
    draft.formula(row, 3, `${cellAddress(row, 2)}/${cellAddress(row, 1)}`, "0.0");
    draft.put(row, 4, { formula: "machine_price_per_th" }, "input", { format: "#,##0.00" });
    draft.put(row, 5, `Grade ${grade}: ${sources.join("; ")}`, "unit");
  });
  const column = (name: string, at: number, comment: string) =>
    draft.block(name, first, at, machines.length, 1, comment);
  column("machine_models", 0, "Models of the table of machines.");
  column("machine_hashrates", 1, "TH/s, nameplate.");
  column("machine_powers", 2, "W, nameplate.");
  column("machine_prices", 4, "USD per TH/s.");
  return first + machines.length;
}

/** Market, model and machines: every input of the scenarios, each in one cell. Blue cells are the analyst's. */
export function assumptionsSheet(figures: KnownFigures): SheetPlan {
  const draft = new Draft(
    assumptionsName,
    [34, 20, 18, 16, 18, 60],
    "Assumptions",
    "blue cells are yours to change, and every scenario follows. A value is used through the name of its cell.",
  );
  const afterMarket = marketBlock(draft, 3, figures);
  const afterKeys = keyBlock(draft, afterMarket + 1);
  machineBlock(draft, afterKeys + 1);
  return draft.plan({ rows: 3, columns: 1 });
}
