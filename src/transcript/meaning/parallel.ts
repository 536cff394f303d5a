import type { Magnitude } from "../magnitude";
import { fits } from "./fits";
import type { Named } from "./meaning";
import type { Memory } from "./memory";
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

/** "In the prior-year quarter those numbers were $28 million and $11 million": the figures told before, in their order. */
export function again(scene: Scene, quantity: Quantity, magnitude: Magnitude, { told }: Memory): Named | undefined {
  const run = runOf(scene, quantity);
  const [first] = run;
  if (run.length < 2 || !first) return undefined;
  const refers =
    /\b(?:they|those|these|the (?:same|corresponding|comparable|respective))(?: (?:numbers|figures|amounts|items|lines))? (?:were|was|had been|are|stood at)\s*$/i;
  if (!refers.test(between(scene, scene.start, first.from))) return undefined;
  const like = told
    .filter(({ scene: at, quantity: each }) => at !== scene || each.end <= first.from)
    .filter(({ magnitude: each }) => each.unit === magnitude.unit)
    .slice(-run.length);
  const same = like.length === run.length ? like[run.indexOf(quantity)] : undefined;
  return same && { metric: same.base, opposite: same.opposite };
}
