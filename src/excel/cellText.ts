import { type Content, isFormula } from "../sheets/plan";

/** Text that Excel would read as a formula, number, date, truth value or error if it were typed. */
const readAsOther = /[0-9]|^\s*[=+\-@'#]|^\s|^\s*(true|false)\s*$/i;

/** What to write into `range.formulas` so that a cell gets this content; text stays text. Null leaves the cell as it is. */
export function cellText(content: Content): string | number | boolean | null {
  if (isFormula(content)) return `=${content.formula}`;
  return typeof content === "string" && readAsOther.test(content) ? `'${content}` : content;
}
