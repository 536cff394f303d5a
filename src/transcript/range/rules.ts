import { shifted } from "../digits";
import { amount, bareNumber, isQuantity, type Magnitude, type Numeral } from "../magnitude";
import type { Reading, Rule } from "../rule";
import { unhedged } from "../hedge/rules";

/** Two quantities of one unit, joined. "from" may be a range or a change from the first to the second. */
export interface Pair {
  readonly joined: "range" | "from";
  readonly ends: readonly [End, End];
}
export interface End {
  /** Nothing for a number whose unit the words around must say: "49 to 53 million". */
  readonly magnitude: Magnitude | undefined;
  readonly numeral?: Numeral;
  readonly reading: Reading;
}

/** The first end takes unit and scale of the second where it has none: "$34 to $37 million", "45 to 50 EH/s". */
function pair(joined: Pair["joined"], first: Reading, second: Reading): Pair | undefined {
  const high = second.value as Magnitude;
  const low = completed(first, high);
  if (!low || low.unit !== high.unit || low.multiple || high.multiple || low.points !== high.points) return undefined;
  return {
    joined,
    ends: [
      { magnitude: low, reading: unhedged(first) },
      { magnitude: high, reading: unhedged(second) },
    ],
  };
}

function completed(first: Reading, { unit, power, value }: Magnitude): Magnitude | undefined {
  if (bareNumber(first)) {
    const numeral = first.value as Numeral;
    return numeral.scale === undefined ? amount(numeral, unit, power) : undefined;
  }
  const low = priced(first.value as Magnitude, { unit, power });
  const shared =
    low.unit === unit && low.power < power && Math.abs(Number(low.value)) < 1000 && Math.abs(Number(value)) >= 1000;
  return shared
    ? {
        ...low,
        value: shifted(low.value, power - low.power),
        tolerance: shifted(low.tolerance, power - low.power),
        power,
      }
    : low;
}

/** "$9 million to $11 million per megawatt": what it is per holds for both ends. */
function priced(low: Magnitude, { unit, power }: Pick<Magnitude, "unit" | "power">): Magnitude {
  const [currency] = unit.split("/");
  if (low.unit !== currency || unit === currency) return low;
  const by = power - low.power;
  return { ...low, unit, value: shifted(low.value, by), tolerance: shifted(low.tolerance, by), power };
}

/** "49 to 53 million": the scale is of both. */
function numerals(joined: Pair["joined"], first: Reading, second: Reading): Pair | undefined {
  const [low, high] = [first.value as Numeral, second.value as Numeral];
  const { scale } = high;
  if (scale === undefined || low.scale !== undefined) return undefined;
  const scaled = { ...low, digits: shifted(low.digits, scale), tolerance: shifted(low.tolerance, scale), scale };
  return {
    joined,
    ends: [
      { magnitude: undefined, numeral: scaled, reading: unhedged(first) },
      { magnitude: undefined, numeral: high, reading: unhedged(second) },
    ],
  };
}

const either = (reading: Reading) =>
  isQuantity(reading) || (bareNumber(reading) && !(reading.value as Numeral).spelled);

export const rangeRules: readonly Rule<Pair>[] = [
  {
    name: "between <number> and <number>",
    dimension: "pair",
    pattern: [/between|(?:the|a) range of|rang(?:e|es|ing) (?:from|between)/, bareNumber, /and|to|-|–|—/, bareNumber],
    read: ([, first, , second]) => numerals("range", first!, second!),
  },
  {
    name: "<number> to <number>",
    dimension: "pair",
    pattern: [bareNumber, /to|-|–|—/, bareNumber],
    read: ([first, , second]) => numerals("range", first!, second!),
  },
  {
    name: "between <quantity> and <quantity>",
    dimension: "pair",
    pattern: [
      /between(?: about| around| approximately)?|(?:in )?(?:the|a) range of(?: between)?|rang(?:e|es|ing) (?:from|between)/,
      either,
      /and|to|-|–|—/,
      isQuantity,
    ],
    read: ([, first, , second]) => pair("range", first!, second!),
  },
  {
    name: "from <quantity> to <quantity>",
    dimension: "pair",
    pattern: [/from(?: an?)?(?: \w+)?/, either, /to|-|–/, isQuantity],
    read: ([, first, , second]) => pair("from", first!, second!),
  },
  {
    // "from 25.8 joules per terahash to 20.7"
    name: "from <quantity> to <number>",
    dimension: "pair",
    pattern: [
      /from(?: an?)?(?: \w+)?/,
      isQuantity,
      /to(?: about| around| just| some| roughly)?/,
      (reading) => bareNumber(reading) && (reading.value as Numeral).scale === undefined,
    ],
    read: ([, first, , second]) => {
      const { unit, power, value, multiple, points } = first!.value as Magnitude;
      const like = Number(amount(second!.value as Numeral, unit, power).value) / Number(value);
      return unit === "ratio" || multiple || points || !(like > 0.2 && like < 5)
        ? undefined
        : pair("from", first!, { ...second!, value: amount(second!.value as Numeral, unit, power) });
    },
  },
  {
    name: "<quantity> to <number>",
    dimension: "pair",
    pattern: [
      isQuantity,
      /to|-|–|—/,
      (reading) => reading.dimension === "number" && (reading.value as Numeral).scale !== undefined,
    ],
    read: ([first, , second]) => {
      const { unit, power } = first!.value as Magnitude;
      return power === 0
        ? pair("range", first!, { ...second!, value: amount(second!.value as Numeral, unit) })
        : undefined;
    },
  },
  {
    name: "<quantity> to <quantity>",
    dimension: "pair",
    pattern: [either, /to|-|–|—/, isQuantity],
    read: ([first, , second]) => pair("range", first!, second!),
  },
];
