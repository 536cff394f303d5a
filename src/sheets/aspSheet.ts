import { cellAddress } from "../formula/address";
import { type AspFigures, cellNames, type Quantity, type Sales } from "./aspFigures";
import { Draft } from "./draft";
import { periodLabel } from "./label";
import type { SheetPlan } from "./plan";
import { stepGrid } from "./stepGrid";

const usd = "#,##0_);(#,##0)";
const price = "#,##0.00";
const change = "+0.0%;-0.0%;0.0%";

const quantities = [
  { what: "asp", label: "Average selling price", unit: "USD per TH/s", format: price },
  { what: "volume", label: "Hashrate sold", unit: "TH/s", format: "#,##0" },
  { what: "revenue", label: "Machine revenue", unit: "USD", format: usd },
] as const;

/** A figure by its name is a link to Figures; anything else is calculated here. */
const roleOf = ({ formula }: Quantity) => (/^\w+$/.test(formula) ? "link" : "formula");

function salesBlock(draft: Draft, top: number, { company, before, after }: AspFigures): number {
  draft.put(top, 0, `Machine sales of ${company}`, "heading");
  const quarters = [before ? periodLabel(before.quarter) : "Quarter before", periodLabel(after.quarter)];
  draft.headers(top + 1, ["", ...quarters, "Change", "Unit", `${quarters[0]}: how`, `${quarters[1]}: how`], 4);
  quantities.forEach(({ what, label, unit, format }, i) => {
    const row = top + 2 + i;
    const side = (sales: Sales | null, column: 1 | 2, names: Record<typeof what, string>) => {
      if (!sales) return draft.put(row, column + 4, "not on the call", "flag");
      draft.formula(row, column, sales[what].formula, format, roleOf(sales[what]));
      draft.put(row, column + 4, sales[what].how, sales[what].how === "stated" ? "unit" : "flag");
      draft.cellName(names[what], row, column, `${label}, ${unit}, ${periodLabel(sales.quarter)}`);
    };
    draft.put(row, 0, label, "label");
    side(before, 1, cellNames.before);
    side(after, 2, cellNames.after);
    if (before) draft.formula(row, 3, `${cellNames.after[what]}/${cellNames.before[what]}-1`, change);
    draft.put(row, 4, unit, "unit");
  });
  const row = top + 2 + quantities.length;
  draft.put(row, 0, "Price × hashrate sold, less machine revenue", "label");
  if (before) draft.formula(row, 1, "asp_before*volume_before-machine_revenue_before", usd);
  draft.formula(row, 2, "asp_after*volume_after-machine_revenue_after", usd);
  draft.put(row, 4, "USD", "unit");
  draft.put(row, 5, "what rounding of the stated figures leaves", "unit");
  return row + 1;
}

const effects = [
  ["Volume", "more or fewer TH/s at the old price"],
  ["Mix", "0 with one product"],
  ["Price", "the change of price on what is sold now"],
  ["Total", ""],
] as const;

/** The change of price × volume by cause: of the function's table a cell each, which readers without it show too. */
function bridgeBlock(draft: Draft, top: number, { before, after }: AspFigures): number {
  if (!before) return top - 1;
  draft.put(top, 0, `Bridge from ${periodLabel(before.quarter)} to ${periodLabel(after.quarter)}`, "heading");
  draft.headers(top + 1, ["Effect", "USD"]);
  const first = top + 2;
  effects.forEach(([effect, meaning], i) => {
    const formula = `INDEX(MINING.PVMBRIDGE(volume_before,asp_before,volume_after,asp_after),${i + 1},2)`;
    draft.put(first + i, 0, effect, "label");
    draft.formula(first + i, 1, formula, usd);
    draft.put(first + i, 2, meaning, "unit");
  });
  draft.put(first + 4, 0, "Check: total is the change of price × hashrate sold", "check");
  const total = cellAddress(first + 3, 1);
  const expected = "(asp_after*volume_after-asp_before*volume_before)";
  draft.formula(
    first + 4,
    1,
    `IF(ABS(${total}-${expected})<=0.000001*ABS(asp_after*volume_after),"OK","CHECK")`,
    "General",
    "check",
  );
  return first + 5;
}

function guidanceBlock(draft: Draft, top: number, figures: AspFigures): number {
  const { guidance, guidedQuarter, otherRevenue } = figures;
  if (!guidance) return top - 1;
  draft.put(top, 0, `Against the guidance for ${periodLabel(guidedQuarter)}`, "heading");
  draft.headers(top + 1, ["", "Value", "Unit", "How"], 2);
  const line = (at: number, label: string, unit: string, how: string) => {
    draft.put(top + 2 + at, 0, label, "label");
    draft.put(top + 2 + at, 2, unit, "unit");
    draft.put(top + 2 + at, 3, how, "unit");
  };
  line(0, "Revenue guided", "USD", guidance.how);
  draft.formula(top + 2, 1, guidance.formula, usd, roleOf(guidance));
  draft.cellName("revenue_guided", top + 2, 1, `Revenue guided for ${periodLabel(guidedQuarter)}, USD`);
  line(1, "Revenue that is not from machines", "USD", otherRevenue?.how ?? "your assumption");
  draft.put(top + 3, 1, otherRevenue ? { formula: otherRevenue.formula } : 0, "input", { format: usd });
  draft.cellName("other_revenue_guided", top + 3, 1, "Revenue that is not from machines in the guided quarter, USD");
  line(2, "Machine revenue that guidance leaves", "USD", "guided less other");
  draft.formula(top + 4, 1, "revenue_guided-other_revenue_guided", usd);
  draft.cellName("machine_revenue_guided", top + 4, 1, "Machine revenue that guidance leaves, USD");
  line(3, "Price that it implies at this quarter's volume", "USD per TH/s", "");
  draft.formula(top + 5, 1, "MINING.ASP(machine_revenue_guided,volume_after)", price);
  draft.cellName(
    "asp_guided",
    top + 5,
    1,
    "Average selling price that guidance implies at this quarter's volume, USD per TH/s",
  );
  line(4, "Price if all of the guidance were machines", "USD per TH/s", "an upper bound");
  draft.formula(top + 6, 1, "MINING.ASP(revenue_guided,volume_after)", price);
  return top + 7;
}

const aspSteps = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3];
const millions = "#,##0.0_);(#,##0.0)";

function revenueGrids(draft: Draft, top: number, { guidance }: AspFigures): number {
  const down = { label: "Price, USD per TH/s", base: "asp_after", steps: aspSteps, format: price };
  const across = { label: "TH/s sold", base: "volume_after", steps: [-0.3, -0.15, 0, 0.15, 0.3], format: "#,##0" };
  draft.put(top, 0, "Machine revenue, USD million", "heading");
  const next = stepGrid(draft, top + 1, down, across, {
    format: millions,
    formula: (asp, volume) => `${asp}*${volume}/1000000`,
  });
  if (!guidance) return next;
  draft.put(next + 1, 0, "Machine revenue less what guidance leaves for machines, USD million", "heading");
  return stepGrid(draft, next + 2, down, across, {
    format: millions,
    formula: (asp, volume) => `(${asp}*${volume}-machine_revenue_guided)/1000000`,
  });
}

/** Days until a customer's machine has paid for itself, by price of machines and of bitcoin. */
function customerGrid(draft: Draft, top: number, asp: string): number {
  draft.formula(top, 0, '"Payback of the customer in days, "&machine', "General", "heading");
  const down = { label: "Price, USD per TH/s", base: asp, steps: aspSteps, format: price };
  const across = {
    label: "Bitcoin price",
    base: "btc_price",
    steps: [-0.3, -0.15, 0, 0.15, 0.3, 0.5],
    format: "#,##0",
  };
  return stepGrid(draft, top + 1, down, across, {
    format: "#,##0",
    formula: (asp, bitcoin) =>
      `IFNA(MINING.MINERPAYBACK(${asp}*machine_hashrate,machine_hashrate,machine_power,power_price,${bitcoin},difficulty,block_height,Assumptions),"never")`,
  });
}

const widths = [50, 16, 16, 16, 18, 32, 32, 14];

/** Price of machines: what was sold, what moved revenue, what guidance implies, and what it means to the customer. */
export function aspSheet(figures: AspFigures | null): SheetPlan {
  const draft = new Draft(
    "ASP",
    widths,
    "ASP: price of machines",
    'from machines sold to the revenue that guidance implies and the payback of the customer. Green comes from Figures; "derived" says what was worked out; "never" is no payback within Max days.',
  );
  if (!figures) {
    draft.put(
      3,
      0,
      "Volume, bridge and guidance need two of average selling price, computing power sold and machine revenue of one quarter: import a call of a machine maker and accept them, then build this sheet again.",
      "flag",
    );
    customerGrid(draft, 5, "machine_price_per_th");
    return draft.plan({ rows: 3, columns: 1 });
  }
  let row = salesBlock(draft, 3, figures);
  row = bridgeBlock(draft, row + 1, figures);
  row = guidanceBlock(draft, row + 1, figures);
  row = revenueGrids(draft, row + 1, figures);
  customerGrid(draft, row + 1, "asp_after");
  return draft.plan({ rows: 3, columns: 1 });
}
