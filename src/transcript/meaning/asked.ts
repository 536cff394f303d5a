import { amount, type Magnitude, type Numeral } from "../magnitude";
import { alike } from "./alike";
import type { Asked } from "./question";
import type { Metric } from "../taxonomy";
import { unitCounted } from "./fits";
import { followUp } from "./followUp";
import type { Mention, Sense } from "./mentions";
import type { Recent } from "./memory";
import { askedByForm } from "./questionForms";
import { between, type Quantity, type Scene } from "./scene";
import { topicOf } from "./topicAsked";

const ahead =
  /\b(?:will|going to|expect\w*|target\w*|guid\w*|plan\w*|next|achievable|by (?:the )?(?:year[- ]end|end))\b/i;

/** The question in an analyst's sentence, if it is one; `told` ended the answer before. */
export function askedIn(scene: Scene, before: Asked | undefined, told?: Recent): Asked | undefined {
  const { text, start, end, periods, sentence } = scene;
  if (sentence.turn.role !== "analyst") return undefined;
  if (text.charAt(end - 1) !== "?") return before ? undefined : topicOf(scene);
  const again = before ? undefined : followUp(scene, told);
  if (again) return again;
  const words = text.slice(Math.max(start, end - 400), end);
  const isOnly = (!before || before.isTopic === true) && !ahead.test(words);
  const named = [...scene.mentions, ...askedByForm(words, Math.max(start, end - 400))];
  const own = leftToAnswer(scene, named);
  const mentions = before?.isTopic && !own.some(isPlain) ? [...before.mentions, ...own] : own;
  return { mentions, isOnly, phrase: isOnly && periods.length === 1 ? periods[0]!.value : undefined };
}

const ofPart =
  /\b(?:for|at|in) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|FY|H[12]|Bitcoin|BTC|EBITDA|AI|HPC|US|U\.S)\b)(?:the )?[A-Z][a-z]{2,}/;
const isWorth = /^worth$/i;

/** What a question names for its answer: "And power in Texas?" is of Texas alone, and "What's it worth?" of anything. */
export function leftToAnswer(scene: Scene, mentions: readonly Mention[] = scene.mentions): readonly Mention[] {
  const { text, start, end, sentence, regions } = scene;
  if (sentence.turn.role !== "analyst" || text.charAt(end - 1) !== "?") return mentions;
  if (regions.length || ofPart.test(text.slice(Math.max(start, end - 400), end))) return [];
  return mentions.filter((each) => !isWorth.test(text.slice(each.start, each.end)));
}

const isPlain = ({ senses }: Mention) => senses.some(({ weak }) => !weak);

/** What was asked for, plain names before hints. */
export const sensesAsked = ({ mentions }: Asked): Sense[] =>
  mentions.flatMap(({ senses }) => senses).sort((a, b) => Number(a.weak) - Number(b.weak));

/** Words before a number that only hold it out: "Yeah, so call it 72", "Right now it's 22.6". */
const holdsOut =
  /^\W*(?:(?:yes|yeah|sure|well|so|right now|today|currently|look|I think|I['’]d say|we['’]re at|we are at|it['’]s|it is|that['’]s|that is|call it|say|maybe|about|around|roughly|probably|just|a bit|over|under|at|thanks|good question|all in|blended|on average|and|to|or)\b\W*){0,4}$/i;

export function isAnswer(scene: Scene, { from }: Quantity): boolean {
  const last = scene.quantities.filter(({ end }) => end <= from).at(-1);
  return scene.sentence.turn.role === "management" && holdsOut.test(between(scene, last?.end ?? scene.start, from));
}

/** How a metric's values are said where their unit is left out: the power of ten, and how large they are so. */
const said: Readonly<Record<string, readonly [power: number, least: number, most: number]>> = {
  "TH/s": [6, 0.3, 900],
  MW: [0, 5, 900],
  "J/TH": [0, 9, 60],
  "USD/BTC": [3, 15, 250],
};

/** "And the cost to mine a coin?" "Forty six." */
export function unitAsked(scene: Scene, quantity: Quantity, numeral: Numeral, asked: Asked): Magnitude | undefined {
  if (!asked.isOnly || !isAnswer(scene, quantity)) return undefined;
  if (asked.like) return alike(numeral, asked.like, 5);
  const isWhole =
    /^\W*$/.test(between(scene, scene.start, quantity.from)) && /^\W*$/.test(between(scene, quantity.end, scene.end));
  const metrics = asked.mentions.flatMap(({ senses, length }) =>
    senses.filter(({ weak }) => !weak || length > 1).map(({ metric }) => metric),
  );
  const read = metrics.flatMap((metric) => asSaid(metric, numeral, isWhole) ?? []);
  const [first, ...others] = read;
  return first && others.every(({ unit }) => unit === first.unit) ? first : undefined;
}

function asSaid(metric: Metric, numeral: Numeral, isWhole: boolean): Magnitude | undefined {
  const counted = unitCounted(metric);
  const size = Number(numeral.digits);
  // "How many customers now?" "Nine."; "And coins on the balance sheet?" "12.6."
  if (isWhole && ((counted === "BTC" && numeral.digits.includes(".") && size >= 1) || isFew(counted, numeral)))
    return amount(numeral, counted!);
  if (counted) return size >= 20 && /^(?:BTC|units|GPUs|people)$/.test(counted) ? amount(numeral, counted) : undefined;
  if (metric.id === "pue") return size > 1 && size < 2.5 ? amount(numeral, "ratio") : undefined;
  const usual = said[metric.unit];
  if (!usual || metric.market) return undefined;
  if (numeral.scale !== undefined)
    return metric.unit === "USD/BTC" && numeral.scale === 3 ? amount(numeral, metric.unit) : undefined;
  const [power, least, most] = usual;
  return size >= least && size <= most ? amount(numeral, metric.unit, power) : undefined;
}

const isFew = (counted: string | undefined, { digits, scale }: Numeral) =>
  /^(?:customers|sites)$/.test(counted ?? "") && /^\d{1,3}$/.test(digits) && scale === undefined;
