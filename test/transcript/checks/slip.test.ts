import { asStated, beforeSlip } from "../../../src/transcript/checks/slip";
import { Exact } from "../../../src/units/exact";

const said = (value: string, half: string) => ({ value: new Exact(value), interval: around(value, half) });
const around = (value: string, half: string) => ({
  low: new Exact(value).minus(half),
  high: new Exact(value).plus(half),
});

it.each([
  ["neighbours changed round", "1054", "0.5", ["1044.5", "0.6"], "1045"],
  ["neighbours behind the point", "0.043", "0.0005", ["0.034", "0.001"], "0.034"],
  ["below zero", "-18.1", "0.05", ["-11.8", "0.05"], "-11.8"],
  ["a tenth of it", "11.6", "0.05", ["116", "0.4"], "116"],
  ["thousands for millions", "9700", "50", ["9702000", "500"], "9700000"],
  ["nothing usual", "75", "0.5", ["61", "1"], undefined],
  ["two readings that would do", "1213", "0.5", ["1650", "500"], undefined],
  ["no number that begins with a zero", "104", "0.5", ["14", "0.5"], undefined],
] as const)("%s", (_, value, half, [needed, off], expected) => {
  expect(beforeSlip(said(value, half), around(needed, off))?.toFixed()).toBe(expected);
});

it.each([
  ["to the percent", "0.31", "0.005", ["0.4067", "0.003"], "0.41"],
  ["to the hundred thousand", "6600000", "50000", ["6300000", "100000"], "6300000"],
  ["not where digits tell nothing", "5", "0", ["6.5", "0.0001"], undefined],
] as const)("as many digits as were stated, %s", (_, value, half, [needed, off], expected) => {
  expect(asStated(said(value, half), around(needed, off))?.toFixed()).toBe(expected);
});
