import { amount, type Magnitude, type Numeral } from "../magnitude";
import type { PeriodPhrase } from "../period/rules";
import type { Metric } from "../taxonomy";
import { unitCounted } from "./fits";
import type { Mention, Sense } from "./mentions";
import { between, type Quantity, type Scene } from "./scene";

/** What a question asks, for an answer that does not name it again: "28. Maybe 29." */
export interface Asked {
  readonly mentions: readonly Mention[];
  /** "What was the power cost in October?" */
  readonly phrase: PeriodPhrase | undefined;
  /** Of several questions an answer may take up any; and what is to come is not told in a bare number. */
  readonly isOnly: boolean;
}

const ahead =
  /\b(?:will|going to|expect\w*|target\w*|guid\w*|plan\w*|next|achievable|by (?:the )?(?:year[- ]end|end))\b/i;

/** The question in an analyst's sentence, if it is one. */
export function askedIn(
  { text, start, end, mentions, periods, sentence }: Scene,
  before: Asked | undefined,
): Asked | undefined {
  if (sentence.turn.role !== "analyst" || text.charAt(end - 1) !== "?") return undefined;
  const isOnly = !before && !ahead.test(text.slice(Math.max(start, end - 400), end));
  return { mentions, isOnly, phrase: isOnly && periods.length === 1 ? periods[0]!.value : undefined };
}

/** What was asked for, plain names before hints. */
export const sensesAsked = ({ mentions }: Asked): Sense[] =>
  mentions.flatMap(({ senses }) => senses).sort((a, b) => Number(a.weak) - Number(b.weak));

/** Words before a number that only hold it out: "Yeah, so call it 72", "Right now it's 22.6". */
const holdsOut =
  /^\W*(?:(?:yes|yeah|sure|well|so|right now|today|currently|look|I think|I['’]d say|we['’]re at|we are at|it['’]s|it is|that['’]s|that is|call it|say|maybe|about|around|roughly|probably|just|a bit|over|under|at|thanks|good question|all in|and|to|or)\b\W*){0,4}$/i;

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
  const metrics = asked.mentions.flatMap(({ senses, length }) =>
    senses.filter(({ weak }) => !weak || length > 1).map(({ metric }) => metric),
  );
  const read = metrics.flatMap((metric) => asSaid(metric, numeral) ?? []);
  const [first, ...others] = read;
  return first && others.every(({ unit }) => unit === first.unit) ? first : undefined;
}

function asSaid(metric: Metric, numeral: Numeral): Magnitude | undefined {
  const counted = unitCounted(metric);
  const size = Number(numeral.digits);
  if (counted) return size >= 20 && /^(?:BTC|units|GPUs|people)$/.test(counted) ? amount(numeral, counted) : undefined;
  if (metric.id === "pue") return size > 1 && size < 2.5 ? amount(numeral, "ratio") : undefined;
  const usual = said[metric.unit];
  if (!usual || metric.market) return undefined;
  if (numeral.scale !== undefined)
    return metric.unit === "USD/BTC" && numeral.scale === 3 ? amount(numeral, metric.unit) : undefined;
  const [power, least, most] = usual;
  return size >= least && size <= most ? amount(numeral, metric.unit, power) : undefined;
}
