import { assumptionKeys } from "../src/economics/assumptions";
import { catalogue } from "../src/economics/catalogue";
import { lambdas } from "../src/economics/lambdas";
import { allowed, byGroup, fallback, unitOfParameter } from "../src/formula/reference";
import { functionSection } from "./functionSection";
import { anchorOf, code, codeBlock, table } from "./markdown";

/** docs/functions.md, from the catalogue. */
export function functionsPage(): string {
  return `${[
    "# Functions",
    `Written by \`npm run docs\` from the definitions in \`src/economics\`; changes belong there. The ${catalogue.length} functions of the add-in, by group. What their words mean, and where other sources mean something else, is in [conventions.md](conventions.md).`,
    contents(),
    "## How a function reads its arguments",
    rules,
    "## Keys of assumptions",
    keysIntroduction,
    keysTable(),
    ...byGroup().flatMap(([group, functions]) => [`## ${group}`, ...functions.map(functionSection)]),
    "## LAMBDA names",
    "Where a form above calls one of these names, a portable copy of the workbook defines it. They take blocks of 600 seconds, fees in BTC per block and horizons of up to 7,300 days.",
    ...Object.entries(lambdas).flatMap(([name, text]) => [`### ${name}`, codeBlock(`=${text}`)]),
  ].join("\n\n")}\n`;
}

const contents = () =>
  byGroup()
    .map(([group, functions]) => {
      const names = functions.map(({ name }) => `[${name}](#${anchorOf(name)})`);
      return `- **${group}**: ${names.join(", ")}`;
    })
    .join("\n");

const rules = `- **Units.** Money is US dollars, rates are fractions (2 % is 0.02), dates are Excel's serial numbers in UTC. A height is that of the *next* block to be mined.
- **Ranges.** Most functions take a cell or a range for each number: a column of inputs gives a column of results, a column against a row gives a grid. Ranges have one size or one row or column. One bad cell spoils its own result alone.
- **Blanks.** A blank or missing optional argument takes its default; a blank required one is refused. Inside a range of \`assumptions\` Excel hands over a blank cell as 0: see [conventions.md](conventions.md#blank-cells).
- **Errors.** A bad argument gives \`#VALUE!\`, with what is needed and what was given. A question without an answer, such as the payback of a machine that never pays back, gives \`#N/A\` with the reason. Of several bad arguments the first is named. No answer is ever replaced by 0 or by a large number.
- **Text that looks like a number** is refused, and so are values out of bounds; nothing is cut to fit.
- **Results** in the examples are printed to ten digits; a table too wide for the page lies on its side, cut short where … stands. In a sheet an array constant such as \`{15;17.5}\` is a range, and \`;\` begins a new row.`;

const keysIntroduction = `What would be the ninth argument and more stands in one range of two columns, key and value, as the last argument. The same range may serve a whole sheet: a function ignores the keys that it does not use. Keys ignore case, spaces, \`_\` and \`-\`, so that \`Difficulty growth\` is \`difficultyGrowth\`; a first row \`key\` or \`assumption\` is a header. Leave a row out for its default. An unknown key is refused with the nearest known one, and so is a key given twice. The quantities from \`machinePrice\` on are arguments of most functions, where the argument counts; as keys SENSITIVITY uses them.`;

function keysTable(): string {
  const rows = Object.entries(assumptionKeys).map(([key, parameter]) => [
    code(key),
    parameter.meaning,
    unitOfParameter(parameter) || "–",
    parameter.kind === "choice" ? parameter.options.map(code).join(", ") : allowed(parameter),
    fallback(parameter) === undefined ? "none" : code(fallback(parameter)!),
  ]);
  return table(["key", "meaning", "unit", "allowed", "default"], rows);
}
