import { Exact } from "../../units/exact";
import { asNumber } from "../coerce";
import { broadcast } from "../broadcast";
import { fail, isGrid } from "../operand";
import { aggregate, numbersIn, scalar, whole, type Native } from "./native";

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Rounds the decimal that is meant by a double: 1.005 to two places is 1.01. */
const rounder = (mode: 0 | 1 | 4) => (number: number, places: number) =>
  new Exact(number)
    .times(new Exact(10).pow(Math.trunc(places)))
    .toDecimalPlaces(0, mode)
    .div(new Exact(10).pow(Math.trunc(places)))
    .toNumber();
const round = rounder(4);
const roundUp = rounder(0);
const roundDown = rounder(1);

const positive = (name: string, number: number) =>
  number > 0 ? number : fail("#NUM!", `${name}: needs a number above 0, got ${number}.`);

/** A multiple of a step, found on decimals: 0.3 is three times 0.1. */
const multiple = (number: number, step: number, rounding: "floor" | "ceil" | "round") =>
  step === 0 ? 0 : new Exact(number).div(step)[rounding]().times(step).toNumber();

const numbers = [asNumber] as const;
const two = [asNumber, asNumber] as const;

export const arithmetic: Readonly<Record<string, Native>> = {
  SUM: aggregate(total),
  PRODUCT: aggregate((factors) => factors.reduce((product, number) => product * number, 1)),
  SUMSQ: aggregate((terms) => total(terms.map((number) => number * number))),
  SUMPRODUCT: whole(1, Infinity, (...factors) => {
    const product = broadcast(factors, (...values) =>
      values
        .map((value) => (typeof value === "string" || typeof value === "boolean" ? 0 : asNumber(value)))
        .reduce((a, b) => a * b, 1),
    );
    return total(numbersIn(isGrid(product) ? [product] : [[[product]]]));
  }),
  ABS: scalar(numbers, Math.abs),
  SIGN: scalar(numbers, Math.sign),
  SQRT: scalar(numbers, (x) => (x < 0 ? fail("#NUM!", `SQRT: needs a number from 0, got ${x}.`) : Math.sqrt(x))),
  EXP: scalar(numbers, Math.exp),
  LN: scalar(numbers, (x) => Math.log(positive("LN", x))),
  LOG10: scalar(numbers, (x) => Math.log10(positive("LOG10", x))),
  LOG: scalar(two, (x, base = 10) => logarithm(positive("LOG", x), positive("LOG", base)), 1),
  PI: { min: 0, max: 0, call: () => Math.PI },
  POWER: scalar(two, (x, y) => (x === 0 && y <= 0 ? fail("#NUM!", "0 has no such power.") : x ** y)),
  MOD: scalar(two, (x, y) =>
    y === 0
      ? fail("#DIV/0!", "MOD: division by zero.")
      : new Exact(x).minus(new Exact(x).div(y).floor().times(y)).toNumber(),
  ),
  QUOTIENT: scalar(two, (x, y) => (y === 0 ? fail("#DIV/0!", "QUOTIENT: division by zero.") : Math.trunc(x / y))),
  INT: scalar(numbers, Math.floor),
  TRUNC: scalar(two, (x, places = 0) => roundDown(x, places), 1),
  ROUND: scalar(two, round),
  ROUNDUP: scalar(two, roundUp),
  ROUNDDOWN: scalar(two, roundDown),
  MROUND: scalar(two, (x, step) => multiple(x, step, "round")),
  FLOOR: scalar(two, (x, step) => multiple(x, step, "floor")),
  CEILING: scalar(two, (x, step) => multiple(x, step, "ceil")),
  "FLOOR.MATH": scalar(two, (x, step = 1) => multiple(x, Math.abs(step), "floor"), 1),
  "CEILING.MATH": scalar(two, (x, step = 1) => multiple(x, Math.abs(step), "ceil"), 1),
};

/** Exact where the result is a whole number, as LOG(1000) is. */
function logarithm(x: number, base: number): number {
  if (base === 1) fail("#DIV/0!", "LOG: the base must not be 1.");
  const quotient = Math.log(x) / Math.log(base);
  const near = Math.round(quotient);
  return base ** near === x ? near : quotient;
}
