import { isCellError, type Argument, type CellValue } from "../../src/economics/invoke";
import { call } from "../economics/call";
import { published } from "../economics/published";
import { hashbook } from "./memory";

const typedCell = (cell: CellValue | undefined): string => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return `"${cell}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
};
const typed = (argument: Argument): string =>
  Array.isArray(argument)
    ? `{${argument.map((row: readonly CellValue[]) => row.map((cell) => typedCell(cell) || '""').join(",")).join(";")}}`
    : typedCell(argument as CellValue);

const asPrinted = (cell: CellValue) =>
  isCellError(cell) ? { error: { code: cell.error, message: cell.message } } : cell;

test("every published number comes out of eval, as a formula typed with all its arguments", async () => {
  const calls = new Map(
    published.map(({ name, args }) => [`=MINING.${name}(${args.map(typed).join(",")})`, { name, args }]),
  );
  const { status, out } = await hashbook(["eval", "-", "--json"], {}, [...calls.keys()].join("\n"));
  const shown = JSON.parse(out) as { value?: CellValue; values?: CellValue[][] }[];
  const expected = [...calls.values()].map(({ name, args }) => {
    const result = call(name, ...args);
    return Array.isArray(result) ? result.map((row) => row.map(asPrinted)) : result;
  });
  expect(status).toBe(0);
  expect(shown.map(({ value, values }) => values ?? value)).toEqual(expected);
});
