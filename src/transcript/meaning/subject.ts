import type { Magnitude } from "../magnitude";
import { fits } from "./fits";
import { isInserted } from "./inserted";
import type { Mention, Sense } from "./mentions";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";

/** A sense of some words, how far they are from what they may name, and where. */
export interface Candidate {
  readonly sense: Sense;
  readonly mention: Mention;
  readonly cost: number;
  readonly side: "left" | "right";
}

/** Words that lead from an amount to what it is of. */
const link =
  /^\s*(?:(?:worth|gain|loss|reduction|increase|decrease|improvement|growth|rise|decline|drop|charge|expense)\s*)?(?:of|in|from|for|on|as|to|at|under|came|comes)\b/i;
const participle =
  /^(?:pledged|posted|sold|held|mined|produced|purchased|lent|loaned|encumbered|restricted|retired|energized|energised|contracted|deployed|installed|hosted)\b/i;

/** "$22 million of power cost and $4 million of …": what follows a number at once is of that number. */
const binds = /^\s+(?:of|from|for|in|was|were|is|came from|related to|attributable to)\s+(?:our |the )?$/i;

/** How many mentions on either side are weighed; bounds the work at each number. */
const reach = 12;
/** Beyond this a phrase says nothing of a number. */
const tooFar = 18;

/** The senses around a quantity that `accepts` lets pass, nearest first. */
export function candidates(scene: Scene, quantity: Quantity, accepts: (sense: Sense) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const { mentions } = scene;
  const after = mentions.findIndex(({ end }) => end > quantity.end);
  const split = after < 0 ? mentions.length : after;
  for (const mention of mentions.slice(Math.max(0, split - reach), split + reach)) {
    if (isInserted(scene, mention, quantity)) continue;
    for (const sense of mention.senses) {
      if (!accepts(sense) || (!sense.metric.unit.includes("/") && ofEach.test(between(scene, mention.end, scene.end))))
        continue;
      const cost =
        mention.end <= quantity.start ? leftCost(scene, quantity, mention) : rightCost(scene, quantity, mention);
      if (cost === undefined) continue;
      const side = mention.end <= quantity.start ? "left" : "right";
      found.push({
        sense,
        mention,
        side,
        cost: cost + (sense.weak ? (isAdjacent(scene, mention, quantity) ? 1 : 4) : 0) - (mention.length - 1) * 0.5,
      });
    }
  }
  return found.filter(({ cost }) => cost < tooFar).sort((a, b) => a.cost - b.cost);
}

/** "bitcoin per share", "capex per megawatt": of one of many, not of all. */
const ofEach = /^ per (?:share|megawatt|employee|machine|miner|petahash|exahash|terahash|PH|EH|TH|MW)\b/i;

/** "AI $2.6 million" */
const isAdjacent = (scene: Scene, { end }: Mention, { from }: Quantity) =>
  from > end && between(scene, end, from) === " ";

function leftCost(scene: Scene, quantity: Quantity, mention: Mention): number {
  // What was put in between keeps a number no further from its name.
  const apart = scene.inserted.filter(({ start, end }) => start >= mention.end && end <= quantity.from);
  const gap = apart.reduceRight(
    (words, { start, end }) => words.replace(between(scene, start, end), ""),
    between(scene, mention.end, quantity.from),
  );
  const used = scene.quantities.filter(({ start, end }) => start >= mention.end && end <= quantity.start).length;
  const goesOn = /\b(?:and|to|or|from|versus|than|with|respectively)\W*(?:\w+\W+){0,2}$/i.test(gap);
  const aside =
    /\b(?:including|excluding|ex|without|such as|net of|than|despite|after|before)\W+(?:\w+\W+){0,2}$/i.test(
      between(scene, scene.start, mention.start).slice(-40),
    );
  const last = scene.quantities.filter((each) => each.end <= mention.start && each !== quantity).at(-1);
  const isBound =
    used === 0 &&
    last !== undefined &&
    binds.test(between(scene, last.end, mention.start)) &&
    /^(?:,? and|,)\s+(?:about |around |another |a )?$/i.test(gap);
  // "The power bill for self-mining": what stands before "for" is what is named.
  const purpose = scene.mentions.some(
    ({ end, senses }) =>
      end < mention.start &&
      /^\s+for(?: (?:our|the))?\s+$/i.test(between(scene, end, mention.start)) &&
      senses.some(({ metric, weak }) => !weak && mention.senses.some((each) => each.metric.unit === metric.unit)),
  );
  return (
    1 +
    (purpose ? 3 : 0) +
    (isBound ? 6 : 0) +
    (wordsBetween(scene, mention.end, quantity.from) -
      apart.reduce((words, { start, end }) => words + wordsBetween(scene, start, end), 0)) *
      0.5 +
    (gap.match(/,\s/g)?.length ?? 0) * 1.5 +
    (/[;:—]\s/.test(gap) ? 4 : 0) +
    used * (goesOn ? 1 : 4) +
    (aside && !/^\s{0,3}(?:of)?\s*$/i.test(gap) ? 4 : 0)
  );
}

function rightCost(scene: Scene, quantity: Quantity, mention: Mention): number | undefined {
  // The unit may open the phrase: "26,747 bitcoin on our balance sheet".
  if (mention.start < quantity.end)
    return mention.end > quantity.end && !/^\s*[,;:()]/.test(between(scene, quantity.end, mention.end))
      ? 0.5
      : undefined;
  const high = scene.quantities[scene.quantities.indexOf(quantity) + 1];
  const end = quantity.joined === "range" && quantity.point === "low" && high ? high.end : quantity.end;
  const gap = between(scene, end, mention.start);
  const words = wordsBetween(scene, end, mention.start);
  const coordinated = /^\s{0,3},?\s{0,3}(?:and|or)\s+(?:\w+\s+)?\$?\d[^.;]*\b(?:of|in|from)\b/i.test(gap);
  // "$650 million of 0.25% convertible notes": the coupon stands between.
  const coupon =
    /^(?: aggregate)?(?: principal amount)?(?: of)?(?: our)? [\d.]+%(?: unsecured| senior| secured)* $/i.test(gap);
  if (coupon && mention.senses.some(({ metric }) => /_notes$|_loans$|_debt$/.test(metric.id))) return 0.5;
  const inBetween = scene.quantities.filter((each) => each.start >= end && each.end <= mention.start).length;
  if (inBetween > 0 && !(inBetween === 1 && coordinated)) return undefined;
  if (
    !coordinated &&
    (words > 5 || /^\s*(?:and|or|but|with|while|versus|compared)\b/i.test(gap) || /[.;:,—]/.test(gap))
  )
    return undefined;
  // "1,600 BTC are pledged"
  if (
    /^\s+(?:are|is|were|was|remain(?:ed)?|have been|has been)\s+$/i.test(gap) &&
    participle.test(between(scene, mention.start, mention.end))
  )
    return 0.25;
  const linked = words === 0 || coordinated || link.test(gap);
  // "$9 million from VAT refunds": named at once.
  if (/^\s+from(?: the| our| an?)?\s+$/i.test(gap)) return 0.25;
  return linked ? 0.5 + words : 2 + words * 1.5;
}

/** The senses that can take a magnitude as their value. */
export const valueCandidates = (scene: Scene, quantity: Quantity, magnitude: Magnitude) =>
  candidates(scene, quantity, ({ metric }) => fits(metric, magnitude));
