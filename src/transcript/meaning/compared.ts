import type { Calendar } from "../calendar";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { isAside } from "./aside";
import { isPriorInBrackets } from "./bracketed";
import { fits } from "./fits";
import { comparesYears, kindSaid, usualKind, type Kind } from "./growth";
import type { Memory, Recent } from "./memory";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";
import { earlier, ofReported } from "./time";

/** Words that put a number beside the one before it, as what it was compared with. */
const comparedWith =
  /\b(?:from|than|versus|vs\.?|compar(?:ed|es|ing) (?:to|with)|(?<!\b(?:pledged|posted|secured|hedged|borrowed|held) )against|over)\s+(?:(?:a|an|the|our|only|just|about|around|almost|nearly|approximately|roughly|some|last year['’]s)\s+)*(?:\$\s*)?$/i;

const comparedWithNamed =
  /\b(?:versus|vs\.?|against(?= (?:an? )?(?:\w+ ){0,3}(?:loss|income|profit|gain|margin|earnings|ebitda) of )|compar(?:ed|es|ing) (?:to|with))\s+(?:(?!was\b|were\b)[\w'’-]+\s+){1,5}$/i;

/** "from a $7 million mark-to-market loss": an amount with a name of its own, not a level of before. */
const ownNoun = /^\s+(?:[\w-]+\s+){0,2}(?:loss|gain|charge|write-?down|impairment|benefit|fee)s?\b/i;

/** "$2.8 million, from a loss of $4.3 million" */
const fromResult =
  /\bfrom (?:an? )?(?:(?:net|gross|operating|adjusted|EBITDA) ){0,2}(?:loss|profit|income|negative(?: figure)?)(?: of)?(?: about| just| only)?\s*$/i;

/** A number that another was compared with: "up from 38.2", "versus $92 million". */
export function isBase(scene: Scene, quantity: Quantity, memory: Memory): boolean {
  if (quantity.joined === "from") return quantity.point === "low";
  if (quantity.joined) return false;
  if (isAside(scene, quantity)) return true;
  if (isPriorInBrackets(scene, quantity, memory)) return true;
  const opening = between(scene, scene.start, quantity.start);
  const last = scene.quantities.filter(({ end }) => end <= quantity.from).at(-1);
  if (/\b(?:more|less|greater|fewer) than\s*$/i.test(opening))
    return last !== undefined && wordsBetween(scene, last.end, quantity.from) === 0;
  if (ownNoun.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 40)))) return false;
  if (!likeBefore(scene, quantity, memory)) return false;
  if (last && memory.recent?.scene === scene && fromResult.test(opening)) return true;
  if (comparedWithNamed.test(opening) || (last && /\b(?:ahead of|above|below) the\s+\$?$/i.test(opening))) return true;
  return comparedWith.test(opening) && Boolean(last ?? memory.recent) && !/\bover\s+$/i.test(opening);
}

/** "4.8 cents" beside cents per kilowatt-hour, "$48,300" beside dollars per bitcoin: the same, said shorter. */
const isLike = (before: string, here: string) =>
  before === here || (/^[A-Z]{3}(?:\/\?)?$/.test(here) && before.startsWith(`${here.slice(0, 3)}/`));

/** What is compared with is in the unit of what is compared: "$8.0 million, from 2,048 GPUs" compares nothing. */
function likeBefore(scene: Scene, { from, magnitude }: Quantity, { recent }: Memory): boolean {
  const before = scene.quantities.filter(({ end }) => end <= from);
  if (!magnitude || !before.length || before.some((each) => !each.magnitude)) return true;
  if (before.some((each) => isLike(each.magnitude!.unit, magnitude.unit))) return true;
  return (
    before.some((each) => each.magnitude!.unit === "ratio") && (recent?.scene !== scene || fits(recent.base, magnitude))
  );
}

/** The time of a number only compared with, where the words do not give it; nothing where two were compared with. */
export function compared(
  scene: Scene,
  calendar: Calendar,
  withGoal: boolean,
  inForce: Kind | "several" | undefined,
  recent: Recent | undefined,
): Period | null {
  // A goal is compared with where things stand: "below 18 joules, down from 20.5".
  if (withGoal) return earlier(calendar, 0);
  const kinds = [...scene.bases.map(({ value }) => value.kind), kindSaid(scene, calendar)];
  const said = kinds.find((kind) => kind !== undefined);
  const then = recent?.scene === scene && recent.basis === "actual" ? yearBefore(recent.period, calendar) : undefined;
  if (then) return then;
  const kind = comparesYears(scene, calendar) ? "yoy" : (said ?? inForce ?? usualKind(calendar));
  return kind === "several" ? null : earlier(calendar, kind === "yoy" ? 4 : 1);
}

/** "For the full year it was $118 million, up from $84 million": a year or a half beside a quarter is compared with the same of the year before. */
function yearBefore(period: string | null, calendar: Calendar): Period | undefined {
  const [, year, half] = /^(?:FY)?(20\d\d)(?:H([12]))?$/.exec(period ?? "") ?? [];
  if (!year || period === ofReported(calendar)) return undefined;
  const last = Number(year) - 1;
  return (
    (half
      ? resolve({ unit: "half", half: Number(half), year: last }, calendar, false)
      : resolve({ unit: "year", year: last }, calendar, false)) ?? undefined
  );
}

/** "versus 4.8 cents last year", beside a quarter: the same quarter of that year. */
export const isLastYear = (scene: Scene, phrase: PeriodPhrase, { recent }: Memory) =>
  phrase.unit === "year" &&
  phrase.shift === -1 &&
  recent?.scene === scene &&
  /Q\d$/.test(recent.period ?? "") &&
  !scene.periods.some(({ value }) => value.unit === "year" && value.shift === 0);
