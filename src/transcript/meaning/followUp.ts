import { metric } from "../taxonomy";
import type { Asked } from "./question";
import type { Mention } from "./mentions";
import type { Recent } from "./memory";
import type { Scene } from "./scene";
import type { PeriodPhrase } from "../period/rules";

/** Words around the time in a question that asks for nothing but another time. */
const leads =
  /^\W*(?:(?:okay|ok|and|but|so|versus|vs|against|compared|to|with|from|what|how|about|was|it|that|up|down|in|at|for|as|of|the|then|now|back|got)\b\W*){0,6}$/i;
const trails = /^\W*(?:(?:was|it|then|of|last|year|what|that|in|the|by|comparison|please)\b\W*){0,4}$/i;
const ahead = /\bby\b|\bnext\b|\bwill\b/i;

/** "the third", after a quarter that was told. */
const bareQuarter =
  /^\W*(?:(?:and|versus|vs|against|compared|to|with|from|in|for|what|about)\b\W*){0,4}the (first|second|third|fourth)\W*$/i;
const nth = ["first", "second", "third", "fourth"];

/** "And a year ago?", "Versus the third?": the question for another time of what was just told, and of nothing else. */
export function followUp(scene: Scene, told: Recent | undefined): Asked | undefined {
  if (!told || told.value === null || told.basis === "guidance" || told.basis === "target") return undefined;
  if (Object.keys(told.dimension).length > 0) return undefined;
  const phrase = timeAlone(scene, told);
  if (!phrase) return undefined;
  return { mentions: [mentionOf(scene, told)], phrase, isOnly: true, like: told.magnitude };
}

function timeAlone({ text, start, end, periods, quantities }: Scene, { period }: Recent): PeriodPhrase | undefined {
  const words = text.slice(start, end);
  if (words.length > 60 || quantities.length || ahead.test(words)) return undefined;
  const named = bareQuarter.exec(words)?.[1]?.toLowerCase();
  if (named && /Q[1-4]$/.test(period ?? "")) return { unit: "quarter", quarter: nth.indexOf(named) + 1 };
  const [time, ...others] = periods;
  return time && !others.length && leads.test(text.slice(start, time.start)) && trails.test(text.slice(time.end, end))
    ? ofYear(time.value, period)
    : undefined;
}

/** "And the year before?", after what was of a year. */
function ofYear(phrase: PeriodPhrase, period: string | null): PeriodPhrase {
  const year = /^FY(20\d\d)$/.exec(period ?? "")?.[1];
  return year && phrase.unit === "reported" && phrase.shift === -4 ? { unit: "year", year: Number(year) - 1 } : phrase;
}

const mentionOf = ({ start, end }: Scene, { base, opposite }: Recent): Mention => ({
  start,
  end,
  length: 2,
  senses: [{ metric: metric(base.id), opposite, weak: false }],
});
