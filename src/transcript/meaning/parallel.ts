import type { Magnitude } from "../magnitude";
import { fits } from "./fits";
import type { Named } from "./meaning";
import type { Memory, Recent } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

const comma = /^(?:,\s{0,3})?(?:(?:and|or)\b)?\s*(?:an? |the )?$/i;

/** The amounts enumerated with a quantity: "$6.1 million, $19.3 million and $2.9 million". */
function runOf(scene: Scene, quantity: Quantity): readonly Quantity[] {
  const { quantities } = scene;
  const joined = (a: Quantity, b: Quantity) =>
    a.magnitude?.unit === b.magnitude?.unit &&
    /[,a-z]/i.test(between(scene, a.end, b.from)) &&
    comma.test(between(scene, a.end, b.from).trimStart());
  let first = quantities.indexOf(quantity);
  let last = first;
  while (first > 0 && joined(quantities[first - 1]!, quantities[first]!)) first -= 1;
  while (last + 1 < quantities.length && joined(quantities[last]!, quantities[last + 1]!)) last += 1;
  return quantities.slice(first, last + 1);
}

/** "Sales, G&A and R&D were $6 million, $19 million and $3 million": what is named and what is counted in one order. */
export function inParallel(scene: Scene, quantity: Quantity, magnitude: Magnitude): Named | undefined {
  const run = runOf(scene, quantity);
  const [first] = run;
  if (run.length < 2 || !first || quantity.joined) return undefined;
  const names = scene.mentions
    .filter(({ end }) => end <= first.from)
    .flatMap((mention) => {
      const sense = mention.senses.find(({ metric, weak }) => !weak && fits(metric, magnitude));
      return sense ? [{ ...mention, sense }] : [];
    });
  const listed = names.slice(-run.length);
  if (listed.length < run.length) return undefined;
  const verb =
    /^\s*(?:expenses? |costs? )?(?:were|was|are|is|came (?:in )?(?:at|to)|totall?ed|of|stood at|:)\s*(?:respectively )?$/i;
  if (!verb.test(between(scene, listed.at(-1)!.end, first.from))) return undefined;
  const apart = listed.slice(1).every(({ start }, i) => {
    const gap = between(scene, listed[i]!.end, start);
    return /^\s{0,3}(?:expenses?|costs?|revenues?)?\s*(?:,|,? and|&)\s*(?:for )?(?:our |the |net )?$/i.test(gap);
  });
  const named = listed[run.indexOf(quantity)]?.sense;
  return apart && named ? { metric: named.metric, opposite: named.opposite } : undefined;
}

/** "were $9 million and $3 million, respectively, compared with": each is compared with the one in its place. */
const besides = /\b(?:compar(?:ed|es|ing) (?:to|with)|versus|vs\.?|against|(?:up|down) from|from)\W*$/i;

/** Whether these are all the amounts of a sentence, or of it so far: where one was not read, the places do not tell. */
function isAll(like: readonly Recent[], first: Quantity, scene: Scene, { unit }: Magnitude): boolean {
  const from = like.at(-1)?.scene;
  const amounts = from?.quantities.filter(
    ({ end, magnitude, numeral }) =>
      (from !== scene || end <= first.from) && (magnitude?.unit ?? (numeral && unit)) === unit,
  );
  return amounts?.length === like.length && like.every((each, i) => each.quantity === amounts[i]);
}

/** "In the prior-year quarter those numbers were $28 million and $11 million": the figures told before, in their order. */
export function again(scene: Scene, quantity: Quantity, magnitude: Magnitude, { told }: Memory): Named | undefined {
  const run = runOf(scene, quantity);
  const [first] = run;
  if (run.length < 2 || !first) return undefined;
  const refers =
    /\b(?:they|those|these|the (?:same|corresponding|comparable|respective))(?: (?:numbers|figures|amounts|items|lines|metrics|values))?(?: (?:in|for|of|at) [\w\s-]{2,40})? (?:were|was|had been|are|stood at)\s*$/i;
  const opening = between(scene, scene.start, first.from);
  if (!refers.test(opening) && !besides.test(opening)) return undefined;
  const like = told
    .filter(({ scene: at, quantity: each }) => at !== scene || each.end <= first.from)
    .filter(({ magnitude: each }) => each.unit === magnitude.unit)
    .slice(-run.length);
  if (!isAll(like, first, scene, magnitude)) return undefined;
  if (!refers.test(opening) && like.some((each) => each.scene !== scene || each.when?.isPrior)) return undefined;
  const same = like.length === run.length ? like[run.indexOf(quantity)] : undefined;
  return same && { metric: same.base, opposite: same.opposite };
}
