import fc from "fast-check";
import { bitcoinCorpus } from "../../src/transcript/bitcoin/corpus";
import { comparisonCorpus, directionCorpus } from "../../src/transcript/comparison/corpus";
import type { Example } from "../../src/transcript/corpus";
import { rules, sector } from "../../src/transcript/dimensions";
import { efficiencyCorpus } from "../../src/transcript/efficiency/corpus";
import { hashrateCorpus } from "../../src/transcript/hashrate/corpus";
import { hedgeCorpus } from "../../src/transcript/hedge/corpus";
import { labelCorpus } from "../../src/transcript/label/corpus";
import { moneyCorpus } from "../../src/transcript/money/corpus";
import { numberCorpus } from "../../src/transcript/number/corpus";
import { percentCorpus } from "../../src/transcript/percent/corpus";
import { periodCorpus } from "../../src/transcript/period/corpus";
import { powerCorpus } from "../../src/transcript/power/corpus";
import { priceCorpus } from "../../src/transcript/price/corpus";
import { productCorpus } from "../../src/transcript/product/corpus";
import { rangeCorpus } from "../../src/transcript/range/corpus";
import { recognise } from "../../src/transcript/recognise";
import { regionCorpus } from "../../src/transcript/region/corpus";
import type { Reading } from "../../src/transcript/rule";
import { unitsCorpus } from "../../src/transcript/units/corpus";

/** Every corpus with the dimensions that it speaks of; a phrase that means nothing is read in none of them. */
const corpora: Readonly<Record<string, readonly [dimensions: readonly string[], examples: readonly Example[]]>> = {
  number: [["number"], numberCorpus],
  money: [["money"], moneyCorpus],
  price: [["price"], priceCorpus],
  hashrate: [["hashrate"], hashrateCorpus],
  power: [["power"], powerCorpus],
  efficiency: [["efficiency"], efficiencyCorpus],
  percent: [["percent"], percentCorpus],
  bitcoin: [["bitcoin"], bitcoinCorpus],
  units: [["units"], unitsCorpus],
  period: [["period"], periodCorpus],
  comparison: [["comparison"], comparisonCorpus],
  direction: [["direction"], directionCorpus],
  hedge: [["money", "efficiency", "bare number"], hedgeCorpus],
  range: [["pair"], rangeCorpus],
  label: [["label"], labelCorpus],
  product: [["product"], productCorpus],
  region: [["region"], regionCorpus],
};
const examples = Object.entries(corpora).flatMap(([corpus, [dimensions, rows]]) =>
  rows.map((row) => ({ corpus, dimensions, ...row })),
);
const read = (text: string) => recognise(text, sector);

it.each(examples)("$corpus: $phrase", ({ dimensions, phrase, means }) => {
  const readings = read(phrase).filter(({ dimension }) => dimensions.includes(dimension));
  if (means === undefined) return expect(readings).toEqual([]);
  expect(readings).toHaveLength(1);
  expect(readings[0]).toMatchObject({ value: means, span: { start: 0, end: phrase.length } });
});

it("is complete: every rule reads at least one example", () => {
  const rulesOf = (reading: Reading): string[] => [reading.rule, ...reading.parts.flatMap(rulesOf)];
  const used = new Set(examples.flatMap(({ phrase }) => read(phrase).flatMap(rulesOf)));
  expect(rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

it("reads the same anywhere in a sentence", () => {
  const before = fc.constantFrom("", "We ended at ", "Thanks, Fred. ", "— ", "the result (");
  const after = fc.constantFrom("", ". Next question.", ", which pleased us", "; so it goes");
  const example = fc.constantFrom(...examples.filter(({ means }) => means !== undefined));
  fc.assert(
    fc.property(before, example, after, (words, { phrase, means, dimensions }, rest) => {
      const span = { start: words.length, end: words.length + phrase.length };
      const found = read(`${words}${phrase}${rest}`).find(({ dimension }) => dimensions.includes(dimension));
      expect(found).toMatchObject({ value: means, span });
    }),
    { numRuns: 500 },
  );
});
