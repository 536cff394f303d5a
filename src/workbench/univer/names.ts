import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  deserializeRangeWithSheet,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { GridName } from "../grid";
import type { Book } from "./book";
import type { Calculation } from "./calculation";
import { formulasOf } from "./cells";

/** Defined names, of the workbook and of single sheets. */
export class Names {
  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
  ) {}

  all(): GridName[] {
    return this.stored().map(({ name, formulaOrRefString, comment, localSheetId }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      comment: comment ?? "",
      sheet: localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null,
    }));
  }

  set({ name, formula, comment, sheet }: GridName) {
    const stored = this.find(name, sheet);
    this.book.change(SetDefinedNameMutation.id, {
      id: stored?.id ?? generateRandomId(10),
      // Formulas find a name by the spelling it was calculated with.
      name: stored?.name ?? name,
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      comment,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    this.refresh(name);
  }

  remove(name: string, sheet: string | null) {
    const stored = this.find(name, sheet);
    if (!stored) return;
    this.book.change(RemoveDefinedNameMutation.id, { ...stored });
    this.refresh(name);
  }

  /**
   * Calculates the formulas that use a name, by itself or through other names. Univer keeps parsed formulas with the
   * names already replaced, and does not see by itself that those are out of date.
   */
  private refresh(changed: string) {
    const names = new Set([changed]);
    const uses = () => new RegExp(`(?<![\\w.!'"])(?:${[...names].map(escape).join("|")})(?![\\w.(!])`, "gi");
    for (const { name, formulaOrRefString } of this.stored()) if (uses().test(formulaOrRefString)) names.add(name);
    const spellings = new Set(names);
    const cells = formulasOf(this.book).filter(({ formula }) => {
      const found = formula.match(uses()) ?? [];
      found.forEach((spelling) => spellings.add(spelling));
      return found.length > 0;
    });
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
    if (cells.length > 0) this.calculation.recalculate(cells, [...spellings]);
  }

  private find(name: string, sheet: string | null): IDefinedNamesServiceParam | undefined {
    const scope = sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return this.stored().find(
      (each) =>
        each.name.toUpperCase() === name.toUpperCase() &&
        (each.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope,
    );
  }

  private stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.id) ?? {});
  }
}

const escape = (name: string) => name.replace(/[.\\?]/g, "\\$&");

/** Univer stores a name on cells as the bare reference, and any other formula with its "=". */
function isReference(formula: string) {
  const text = formula.slice(1);
  if (!/^(?:'(?:[^']|'')+'|[\w.]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(text)) return false;
  return deserializeRangeWithSheet(text).range.startRow >= 0;
}
