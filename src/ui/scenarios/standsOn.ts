import { blockAddress } from "../../formula/address";
import type { ExistingWorkbook } from "../../sheets/existing";
import { isFormula, type WorkbookPlan } from "../../sheets/plan";

/** A named cell of another sheet that a scenario's formulas use. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Unit and source. */
  readonly comment: string;
  /** It is in the workbook already; otherwise it comes with its sheet. */
  readonly isThere: boolean;
}

/** Words of a formula that may be names; quoted text has none. */
const wordsOf = (formula: string): readonly string[] =>
  formula.replace(/"[^"]*"/g, "").match(/[\p{L}_][\p{L}\d_.]*/gu) ?? [];

/** The named cells that the formulas of a planned sheet use and the sheet itself does not hold, in order of first use. */
export function standsOn(sheet: string, { sheets }: WorkbookPlan, existing: ExistingWorkbook): readonly NamedCell[] {
  const named = new Map<string, NamedCell>();
  for (const plan of sheets)
    for (const { name, row, column, rows = 1, columns = 1, comment } of plan.names) {
      const address = blockAddress({ row, column, rows, columns });
      named.set(name.toLowerCase(), { name, sheet: plan.name, address, comment, isThere: false });
    }
  for (const { name, refersTo, comment } of existing.names)
    if (refersTo) {
      const address = blockAddress(refersTo);
      named.set(name.toLowerCase(), { name, sheet: refersTo.sheet, address, comment, isThere: true });
    }
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const used = cells.flatMap(({ content }) => (isFormula(content) ? wordsOf(content.formula) : []));
  const found = [...new Set(used.map((word) => word.toLowerCase()))].flatMap((word) => named.get(word) ?? []);
  return found.filter((each) => each.sheet.toLowerCase() !== sheet.toLowerCase());
}
