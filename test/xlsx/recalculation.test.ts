import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isCellError } from "../../src/economics/cell";
import { cellAddress } from "../../src/formula/address";
import { calculate } from "../../src/formula/calculate";
import { isFormula, type WorkbookPlan } from "../../src/sheets/plan";
import { writeXlsx } from "../../src/xlsx/write";
import { hasLibreOffice, inLibreOffice, libreOffice } from "./libreOffice";
import { modelOfACall } from "./modelOfACall";
import { examplePlan } from "./plan";
import { withoutAddin } from "./withoutAddin";

const created = new Date("2024-08-15T00:00:00Z");

/** The file with the stored result of every formula replaced by a number that none of them has. */
function poisoned(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    if (!path.startsWith("xl/worksheets/")) return [path, part] as const;
    const text = strFromU8(part).replace(
      /<c ([^>]*?)(?: t="\w+")?((?: [^>]*)?)>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      "<c $1$2>$3<v>77777</v>",
    );
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Formula cells whose value in LibreOffice is not the one stored, each with both. */
async function differences(plan: WorkbookPlan, recalculate: boolean): Promise<string[]> {
  const calculated = calculate(plan);
  const sheets = inLibreOffice(poisoned(await writeXlsx(plan, { created })), recalculate);
  return plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) => {
      if (!isFormula(content)) return [];
      const ours = calculated.value(name, row, column);
      const theirs = sheets.get(name)?.[row]?.[column] ?? "";
      return same(ours, theirs)
        ? []
        : [`${name}!${cellAddress(row, column)} ${content.formula}: ${JSON.stringify(ours)}, not ${theirs}`];
    }),
  );
}

function same(ours: ReturnType<ReturnType<typeof calculate>["value"]>, theirs: string): boolean {
  if (isCellError(ours)) return theirs === ours.error;
  // In the plain number format TRUE shows as 1.
  if (typeof ours === "boolean") return Number(theirs) === Number(ours);
  if (typeof ours !== "number") return theirs === (ours ?? "");
  // Both calculate in doubles; CSV carries 15 digits, and sums of some hundred terms lose a few more.
  return Math.abs(Number(theirs) - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

/** All cells in one plain format: CSV has percentages and dates as they are shown, other numbers with all digits. */
const plain = ({ sheets }: WorkbookPlan): WorkbookPlan => ({
  sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, format: "0.0" })) })),
});

/** A sheet that counts the cells of every name, so that a name that does not resolve is an error there. */
const withNames = ({ sheets }: WorkbookPlan): WorkbookPlan => ({
  sheets: [
    ...sheets,
    {
      name: "Names",
      widths: [40, 10],
      names: [],
      cells: sheets
        .flatMap(({ names }) => names)
        .flatMap(({ name }, row) => [
          { row, column: 0, content: name, role: "label" as const },
          { row, column: 1, content: { formula: `ROWS(${name})*COLUMNS(${name})` }, role: "formula" as const },
        ]),
    },
  ],
});

const plans = [
  ["the example", examplePlan],
  ["a whole model", modelOfACall()],
] as const;

describe(`in ${libreOffice}`, () => {
  const check = hasLibreOffice
    ? test
    : (name: string) => test(`not checked: ${name}`, () => console.warn(`Skipped: needs ${libreOffice}`));

  check("without recalculation every stored result shows as poisoned, so that this check can fail", async () => {
    expect((await differences(plain(withoutAddin(examplePlan)), false)).length).toBeGreaterThan(3);
  });
  for (const [name, plan] of plans)
    check(`the formulas of ${name} recalculate to the stored results, and every name refers to its cells`, async () => {
      const native = plain(withNames(withoutAddin(plan)));
      expect(native.sheets.at(-1)!.cells.length).toBeGreaterThan(0);
      expect(await differences(native, true)).toEqual([]);
    });
});
