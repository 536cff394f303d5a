import { cellAddress } from "../formula/address";
import { Draft } from "./draft";
import { machines } from "./machines";
import type { SheetPlan } from "./plan";
import { stepGrid } from "./stepGrid";

const change = "+0.0%;-0.0%;0.0%";
const percent = "0.0%;-0.0%;0.0%";

interface Line {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: (before: string, after: string) => string;
  readonly format: string;
  readonly changeFormat: string;
  readonly unit: string;
  readonly names?: readonly [before: string | null, after: string | null];
}

const difference = (before: string, after: string) => `${after}-${before}`;
const growth = (before: string, after: string) => `${after}/${before}-1`;

const lines: readonly Line[] = [
  {
    ...{ label: "Block height", before: "block_height", after: "MINING.HALVINGHEIGHT(block_height)" },
    ...{ change: difference, format: "#,##0", changeFormat: '#,##0" blocks"', unit: "block" },
    names: [null, "halving_height"],
  },
  {
    ...{ label: "Date", before: "as_of", after: "MINING.HALVINGDATE(block_height,as_of,block_seconds)" },
    ...{ change: difference, format: "yyyy-mm-dd", changeFormat: '#,##0" days"', unit: "UTC" },
    names: [null, "halving_date"],
  },
  {
    ...{
      label: "Block subsidy",
      before: "MINING.BLOCKSUBSIDY(block_height)",
      after: "MINING.BLOCKSUBSIDY(halving_height)",
    },
    ...{ change: growth, format: "0.00000000", changeFormat: change, unit: "BTC per block" },
    names: ["subsidy_before", "subsidy_after"],
  },
  {
    ...{ label: "Network difficulty", before: "difficulty", after: "difficulty*(1-halving_drop)" },
    ...{ change: growth, format: "#,##0", changeFormat: change, unit: "" },
    names: [null, "difficulty_after"],
  },
  {
    label: "Network hashrate",
    before: "MINING.NETWORKHASHRATE(difficulty)",
    after: "MINING.NETWORKHASHRATE(difficulty_after)",
    ...{ change: growth, format: "#,##0.0", changeFormat: change, unit: "EH/s" },
  },
  {
    label: "Hashprice",
    before: "MINING.HASHPRICE(btc_price,difficulty,subsidy_before,fees_per_block,fee_mode)",
    after: "MINING.HASHPRICE(btc_price,difficulty_after,subsidy_after,fees_per_block,fee_mode)",
    ...{ change: growth, format: "#,##0.00", changeFormat: change, unit: "USD per PH/s and day" },
    names: ["hashprice_before", "hashprice_after"],
  },
];

function networkBlock(draft: Draft, top: number): number {
  draft.put(top, 0, "The next halving", "heading");
  draft.headers(top + 1, ["", "Before", "After", "Change", "Unit"], 4);
  lines.forEach(({ label, before, after, change, format, changeFormat, unit, names }, i) => {
    const row = top + 2 + i;
    draft.put(row, 0, label, "label");
    draft.formula(row, 1, before, format, /^[a-z_]+$/.test(before) ? "link" : "formula");
    draft.formula(row, 2, after, format);
    draft.formula(row, 3, change(cellAddress(row, 1), cellAddress(row, 2)), changeFormat);
    draft.put(row, 4, unit, "unit");
    names?.forEach(
      (name, side) => name && draft.cellName(name, row, 1 + side, [label, unit].filter(Boolean).join(", ")),
    );
  });
  return top + 2 + lines.length;
}

const machineHeaders = [
  "Machine",
  "Hashrate, TH/s",
  "Power, W",
  "Efficiency, J/TH",
  "Revenue before, USD/day",
  "Revenue after, USD/day",
  "Energy, USD/day",
  "Margin before",
  "Margin after",
  "Break-even BTC price before, USD",
  "Break-even BTC price after, USD",
  "After the halving",
];

/** A machine's day before and after: revenue, energy, margin, and the bitcoin price at which it earns its energy. */
function machineRow(draft: Draft, row: number, number: number): void {
  const [hashrate, power, efficiency] = [1, 2, 3].map((column) => cellAddress(row, column));
  const revenue = (difficulty: string, subsidy: string) =>
    `MINING.MINERREVENUE(${hashrate},btc_price,${difficulty},${subsidy},fees_per_block,fee_mode,pool_fee,uptime_share)`;
  const margin = (difficulty: string, subsidy: string) =>
    `MINING.MINERMARGIN(${hashrate},${power},power_price,btc_price,${difficulty},${subsidy},Assumptions)`;
  const breakeven = (difficulty: string, subsidy: string) =>
    `MINING.BREAKEVEN("btcPrice",${efficiency},power_price,btc_price,${difficulty},${subsidy},Assumptions)`;
  const before = ["difficulty", "subsidy_before"] as const;
  const after = ["difficulty_after", "subsidy_after"] as const;
  draft.formula(row, 0, `INDEX(machine_models,${number})`, "General", "link");
  draft.formula(row, 1, `INDEX(machine_hashrates,${number})`, "#,##0.0", "link");
  draft.formula(row, 2, `INDEX(machine_powers,${number})`, "#,##0", "link");
  draft.formula(row, 3, `${power}/${hashrate}`, "0.0");
  draft.formula(row, 4, revenue(...before), "#,##0.00");
  draft.formula(row, 5, revenue(...after), "#,##0.00");
  draft.formula(row, 6, `MINING.MINERENERGYCOST(${power},power_price,uptime_share,pue_ratio)`, "#,##0.00");
  draft.formula(row, 7, margin(...before), percent);
  draft.formula(row, 8, margin(...after), percent);
  draft.formula(row, 9, breakeven(...before), "#,##0");
  draft.formula(row, 10, breakeven(...after), "#,##0");
  draft.formula(row, 11, `IF(${cellAddress(row, 8)}>0,"earns its cost","runs at a loss")`, "General", "unit");
}

function machineBlock(draft: Draft, top: number): number {
  draft.put(top, 0, "Each machine, a day before and after", "heading");
  draft.headers(top + 1, machineHeaders, machineHeaders.length - 1);
  const first = top + 2;
  const last = first + machines.length - 1;
  machines.forEach((_, i) => machineRow(draft, first + i, i + 1));
  const total = (column: number) => `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  draft.put(last + 1, 0, "Check: revenue falls as hashprice does", "check");
  draft.formula(
    last + 1,
    1,
    `IF(ABS(${total(5)}/${total(4)}-hashprice_after/hashprice_before)<0.000000001,"OK","CHECK")`,
    "General",
    "check",
  );
  return last + 2;
}

/** What the next halving does: network, machine by machine, and a grid of bitcoin price against difficulty. */
export function halvingSheet(): SheetPlan {
  const draft = new Draft(
    "Halving",
    [40, 22, 22, 18, 25, 16, 14, 12, 12, 18, 18, 18],
    "Halving",
    "before is today at the prices of Assumptions, after is the first day of the next era at the same bitcoin price. Change Assumptions, or a blue step.",
  );
  const afterNetwork = networkBlock(draft, 3);
  const afterMachines = machineBlock(draft, afterNetwork + 1);
  const top = afterMachines + 1;
  draft.formula(top, 0, '"Margin after the halving: "&machine', "General", "heading");
  const down = {
    label: "Difficulty",
    base: "difficulty",
    steps: [-0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4],
    format: "#,##0",
  };
  const across = {
    label: "Bitcoin price",
    base: "btc_price",
    steps: [-0.5, -0.25, 0, 0.25, 0.5, 1, 2],
    format: "#,##0",
  };
  stepGrid(draft, top + 1, down, across, {
    format: percent,
    formula: (difficulty, price) =>
      `MINING.MINERMARGIN(machine_hashrate,machine_power,power_price,${price},${difficulty},subsidy_after,Assumptions)`,
  });
  return draft.plan({ rows: 3, columns: 1 });
}
