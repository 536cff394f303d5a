import type { Definition } from "../src/economics/define";
import type { PortableForm } from "../src/economics/portable";
import { fallback, unitText } from "../src/formula/reference";
import { code, codeBlock, table } from "./markdown";

/** Longer formulas get lines of their own, one for each name that LET binds. */
const oneLine = 200;
/** More choices than that are shown one at a time. */
const fewForms = 8;

/** The portable formula of a function as its reference shows it, or why there is none. */
export function portableForms({ parameters, portable, columns }: Definition): string {
  if ("none" in portable) return `None. ${portable.none}`;
  const forms = shownForms(portable, (choice) =>
    choice in parameters ? fallback(parameters[choice]!) : defaultsOfKeys[choice],
  );
  const shown = forms.every(isShort)
    ? [inTable(forms), ...limitsOf(portable[0]!)]
    : inBlocks(
        portable.filter((form) => !byLambdas(form)),
        columns,
      );
  return [...shown, ...portable.filter(byLambdas).flatMap(lambdaForm)].join("\n\n");
}

const byLambdas = ({ lambdas }: PortableForm) => lambdas !== undefined;

/** A form by LAMBDA names, under the closed one where there is one. */
const lambdaForm = (form: PortableForm) => [
  `By [LAMBDA names](#lambda-names), for ${choicesOf(form)}:`,
  codeBlock(`=${String(form.formula)}`),
  ...limitsOf(form),
];

const choicesOf = ({ when }: PortableForm) =>
  Object.entries(when)
    .map(([choice, option]) => `${code(choice)} = ${code(String(option))}`)
    .join(" and ");

const limitsOf = ({ limits }: PortableForm) => (limits ? [`Limits: ${limits.replace(/\.?$/, ".")}`] : []);

const defaultsOfKeys: Readonly<Record<string, string>> = { feeMode: "btcPerBlock", metric: "payback" };

/** All forms, or where they are many those that differ from the first in one choice. */
function shownForms(forms: readonly PortableForm[], defaultOf: (choice: string) => string | undefined) {
  if (forms.length <= fewForms) return forms;
  const usual = ({ when }: PortableForm) =>
    Object.entries(when).filter(([choice, option]) => {
      const standsIn = defaultOf(choice);
      return standsIn !== undefined && String(option) !== standsIn;
    }).length;
  return forms.filter((form) => usual(form) <= (defaultOf(Object.keys(form.when)[0]!) === undefined ? 0 : 1));
}

const isShort = ({ formula }: PortableForm) => typeof formula === "string" && formula.length <= oneLine;

function inTable(forms: readonly PortableForm[]): string {
  const choices = [...new Set(forms.flatMap(({ when }) => Object.keys(when)))];
  const formulaOf = (form: PortableForm) => code(`=${String(form.formula)}`);
  if (choices.length === 0) return formulaOf(forms[0]!);
  const option = ({ when }: PortableForm, choice: string) =>
    when[choice] === undefined
      ? ""
      : code(String(when[choice]).replace(/^(true|false)$/, (word) => word.toUpperCase()));
  return table(
    [...choices.map(code), "formula"],
    forms.map((form) => [...choices.map((choice) => option(form, choice)), formulaOf(form)]),
  );
}

/** The first of some forms in full; undefined columns where it fills one cell. */
function inBlocks([first, ...further]: readonly PortableForm[], columns: Definition["columns"]): string[] {
  if (!first) return [];
  const { formula, each } = first;
  const choices = choicesOf(first);
  const other = further.length > 0 ? "; the other values have forms of their own" : "";
  const loops = Object.entries(each ?? {}).map(([name, values]) => `each ${name} of ${values}`);
  return [
    ...(choices ? [`For ${choices}${other}.`] : []),
    ...(loops.length > 0 ? [`Written again for ${loops.join(" and ")}.`] : []),
    folded(typeof formula === "string" ? `=${inLines(formula)}` : cellsOf(formula, columns)),
    ...limitsOf(first),
  ];
}

/** The formulas of a table: by column where a row is written again and again, by the label of its row elsewhere. */
function cellsOf(rows: readonly (readonly string[])[], columns: Definition["columns"]): string {
  const names = Object.entries(columns ?? {}).map(([name, unit]) => [name, unitText(unit)].filter(Boolean).join(", "));
  const cells =
    rows.length === 1 && names.length > 0
      ? rows[0]!.map((cell, i) => [names[i]!, cell])
      : rows.map(([label, ...cells]) => [label!.replaceAll('"', ""), cells.join("  ")]);
  return cells.map(([name, cell]) => `${name}\n  =${inLines(cell!, 2)}`).join("\n");
}

/** Long formulas are there for who asks. */
function folded(text: string): string {
  const lines = text.split("\n").length;
  return lines <= 12
    ? codeBlock(text)
    : `<details><summary>In full: ${lines} lines</summary>\n\n${codeBlock(text)}\n\n</details>`;
}

/** A formula with each name that LET binds on a line of its own; it may be typed so. */
export function inLines(formula: string, indent = 0): string {
  const start = /(?<![A-Z_])LET\(/.exec(formula)?.index;
  if (start === undefined || formula.length <= oneLine / 2) return formula;
  const end = closesAt(formula, start + 3);
  const parts = splitAtCommas(formula.slice(start + 4, end));
  const space = " ".repeat(indent + 2);
  const bound = parts.slice(0, -1).flatMap((part, i) => (i % 2 === 0 ? [`${space}${part},${parts[i + 1]},`] : []));
  const result = `${space}${inLines(parts.at(-1)!, indent + 2)})`;
  return `${formula.slice(0, start)}LET(\n${[...bound, result].join("\n")}${inLines(formula.slice(end + 1), indent)}`;
}

/** Where the bracket that opens at a place closes. */
function closesAt(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "(") depth++;
    if (formula[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

function splitAtCommas(text: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && "({".includes(sign)) depth++;
    if (!quoted && ")}".includes(sign)) depth--;
    if (sign === "," && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
