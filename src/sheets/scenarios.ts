import { aspFigures } from "./aspFigures";
import { aspSheet } from "./aspSheet";
import { assumptionsName, assumptionsSheet, hasAssumptions } from "./assumptionsSheet";
import type { ExistingWorkbook } from "./existing";
import { figuresLedger } from "./figuresSheet";
import { halvingSheet } from "./halvingSheet";
import { type KnownFigures, knownFigures } from "./knownFigures";
import { paybackSheet } from "./paybackSheet";
import type { SheetPlan, WorkbookPlan } from "./plan";

export type ScenarioId = "assumptions" | "halving" | "asp" | "payback";

/** A sheet of live formulas that can be built into a workbook. */
export interface Scenario {
  readonly id: ScenarioId;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly title: string;
  /** The question that it answers, in one sentence. */
  readonly answers: string;
  readonly needs: string;
}

export const scenarios: readonly Scenario[] = [
  {
    ...{ id: "assumptions", sheet: assumptionsName, title: "Assumptions" },
    answers: "Which prices, network and machines does the model use?",
    needs: "Nothing: defaults come from the imported quarter and from Bitcoin's history of difficulty.",
  },
  {
    ...{ id: "halving", sheet: "Halving", title: "Halving" },
    answers: "What does the next halving do to hashprice, margin and break-even of each machine?",
    needs: "A bitcoin price, a difficulty and a power price, all on Assumptions.",
  },
  {
    ...{ id: "asp", sheet: "ASP", title: "Average selling price" },
    answers: "What revenue and what payback of the customer go with each price of machines?",
    needs: "Two of average selling price, computing power sold and machine revenue of a quarter.",
  },
  {
    ...{ id: "payback", sheet: "Payback", title: "Payback" },
    answers: "After how many days has each machine paid for itself, by power price?",
    needs: "A bitcoin price, a difficulty and a price of machines, all on Assumptions.",
  },
];

/** Sheets to read before a scenario is planned. */
export const scenarioSheets: readonly string[] = [figuresLedger.sheet, ...scenarios.map(({ sheet }) => sheet)];

/** Machine sales of the latest call that tells enough of them. */
const salesIn = (figures: KnownFigures) =>
  figures.calls.map((call) => aspFigures(figures, call)).find((each) => each !== null) ?? null;

function sheetOf(id: ScenarioId, figures: KnownFigures): SheetPlan {
  switch (id) {
    case "assumptions":
      return assumptionsSheet(figures);
    case "halving":
      return halvingSheet();
    case "asp":
      return aspSheet(salesIn(figures));
    case "payback":
      return paybackSheet();
  }
}

/** What a scenario would lack in this workbook; empty where it has everything. */
export function missing(id: ScenarioId, existing: ExistingWorkbook): string {
  const { needs } = scenarios.find((each) => each.id === id)!;
  return id === "asp" && !salesIn(knownFigures(existing)) ? needs : "";
}

/** The sheet of a scenario, with Assumptions where the workbook does not have them. */
export function scenarioPlan(id: ScenarioId, existing: ExistingWorkbook): WorkbookPlan {
  const figures = knownFigures(existing);
  const wanted: readonly ScenarioId[] = id === "assumptions" || hasAssumptions(existing) ? [id] : ["assumptions", id];
  return { sheets: wanted.map((each) => sheetOf(each, figures)) };
}
