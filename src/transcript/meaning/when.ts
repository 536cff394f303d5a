import type { Calendar } from "../calendar";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { isInBrackets } from "./aside";
import { compared, isBase, isLastYear } from "./compared";
import { isAnswer } from "./asked";
import type { Memory, Recent, When } from "./memory";
import { usualKind } from "./growth";
import { looksAhead, superseded } from "./outlook";
import { goalOfDate, goalRestated } from "./restated";
import { between, type Quantity, type Scene } from "./scene";
import { kindOfFirst } from "./twoBases";
import { isYearAgo, isYearBefore, yearToDateBefore } from "./yearToDate";
import { kindStated, writtenKind } from "./written";
import { earlier, sideOf, spokenTime, type Times } from "./time";

export function whenOf(scene: Scene, quantity: Quantity, times: Times, memory: Memory, calendar: Calendar): When {
  const same = times.own.has(quantity) ? undefined : sameBase(scene, quantity, memory);
  const isPrior = Boolean(same) || isBase(scene, quantity, memory);
  const restated = goalRestated(scene, quantity, memory);
  const isSuperseded = Boolean(restated) || superseded(scene, quantity);
  const wantsAhead = looksAhead(scene, quantity) && !isPrior;
  const isTold = wasTold.test(between(scene, scene.start, quantity.from));
  const bracketed = memory.brackets && isInBrackets(scene, quantity) ? memory.brackets : undefined;
  const phrase =
    bracketed ??
    yearBeforeThat(scene, quantity, memory) ??
    quarterLeftOut(scene, quantity, memory) ??
    (isPrior && isShared(scene, quantity, times)
      ? undefined
      : (spokenTime(scene, quantity, times) ?? timeAsked(scene, quantity, memory)));
  const time = phrase
    ? isPrior &&
      (isYearAgo(phrase) || isLastYear(scene, phrase, memory) || isYearBefore(phrase, scene, quantity, memory.recent))
      ? (yearToDateBefore(scene, quantity, calendar, memory.recent) ?? earlier(calendar, 4))
      : timeOf(
          scene,
          phrase,
          times.own.get(quantity)?.start,
          isTold ? isYearEnd(phrase) : wantsAhead,
          isPrior || (isTold && !isYearEnd(phrase)),
          calendar,
        )
    : isPrior
      ? isOfOtherSpan(scene, memory, calendar)
        ? null
        : (yearToDateBefore(scene, quantity, calendar, memory.recent) ??
          otherTime(scene, quantity, calendar) ??
          compared(
            scene,
            calendar,
            memory.goal?.scene === scene,
            kindStated(scene, memory, calendar) ??
              memory.kind ??
              writtenKind(scene, calendar) ??
              openKind(memory, calendar),
            memory.recent,
          ))
      : scene.under?.phrase && !scene.periods.some(({ end }) => end <= quantity.from)
        ? resolve(scene.under.phrase, calendar, scene.under.isOutlook)
        : scene.under?.isLater || memory.later
          ? resolve({ unit: "today" }, calendar, false)
          : null;
  const goal = !time && !isPrior && memory.goal && goesWith(scene, quantity, memory.goal) ? memory.goal : undefined;
  const side = goal ? "after" : sideOf(time, calendar);
  const dated = restated && !phrase ? restated : goalOfDate(scene, quantity, memory);
  if (dated)
    return { phrase: undefined, time: null, side: "after", isPrior, isAhead: !restated, isSuperseded, goal: dated };
  if (same)
    return {
      phrase: undefined,
      time: same.time,
      side: same.side,
      isPrior,
      isAhead: false,
      isSuperseded,
      goal: undefined,
    };
  const isOpen = !phrase || phrase.edge !== undefined || (time !== null && time.end > (calendar.date ?? ""));
  const isAhead =
    !isSuperseded && (side === "after" || (wantsAhead && side === "now" && phrase?.unit !== "today" && isOpen));
  return { phrase, time, side, isPrior, isAhead, isSuperseded, goal };
}

/** "What was the power cost in October?" "Roughly 4.3 cents." */
const timeAsked = (scene: Scene, quantity: Quantity, { asked }: Memory) =>
  asked && !scene.periods.length && isAnswer(scene, quantity) ? asked.phrase : undefined;

/** "$168 million in 2025, and $131 million the year before", "79 for the year. The year before it was 66": of a year, the year before that. */
function yearBeforeThat(scene: Scene, { from, end }: Quantity, { recent }: Memory): PeriodPhrase | undefined {
  const last = /^FY(20\d\d)$/.exec(recent?.period ?? "")?.[1];
  if (last && /^\W*(?:and |in )?(?:the )?year before\b[^.;\d]{0,24}$/i.test(between(scene, scene.start, from)))
    return { unit: "year", year: Number(last) - 1 };
  const year = recent?.scene === scene ? last : undefined;
  return year &&
    /^ (?:in |for )?(?:the )?(?:year (?:before|earlier)|(?:prior|previous|preceding) year|a year (?:ago|earlier|before))(?! quarter)\b/i.test(
      between(scene, end, Math.min(scene.end, end + 32)),
    )
    ? { unit: "year", year: Number(year) - 1 }
    : undefined;
}

/** "against 3.5 cents, and 4.1 cents in the third quarter of last year": a quarter before, for the other is a year before. */
function otherTime(scene: Scene, quantity: Quantity, calendar: Calendar): Period | null {
  const kind = kindOfFirst(scene, quantity, calendar);
  return kind ? earlier(calendar, kind === "yoy" ? 4 : 1) : null;
}

const nth = ["first", "second", "third", "fourth"];

/** "Fourth quarter power cost of 3.9 cents, up from 3.6 in the third" */
function quarterLeftOut(scene: Scene, { end }: Quantity, { recent }: Memory): PeriodPhrase | undefined {
  const named = /^(?: cents| BTC| bitcoin)? in the (first|second|third|fourth)(?= ?(?:[.,;)]|$))/i.exec(
    between(scene, end, Math.min(scene.end, end + 32)),
  )?.[1];
  const isOfQuarters =
    /\b(?:quarter|Q[1-4])\b/i.test(between(scene, scene.start, end)) ||
    (!scene.periods.length && /Q[1-4]$/.test(recent?.period ?? ""));
  return named && isOfQuarters ? { unit: "quarter", quarter: nth.indexOf(named.toLowerCase()) + 1 } : undefined;
}

/** "Fourth quarter: 574, versus 610" in the report of a month: of which quarter the second is, nobody says. */
const isOfOtherSpan = (scene: Scene, { recent }: Memory, { reported }: Calendar) =>
  reported?.unit === "month" && recent?.scene === scene && /Q\d$/.test(recent.period ?? "") && !scene.bases.length;

/** Where the speaker has not said what he compares with, and others have compared with something else than usual. */
const openKind = ({ everKind }: Memory, calendar: Calendar) =>
  everKind === undefined || everKind === usualKind(calendar) ? undefined : ("several" as const);

const isYearEnd = ({ unit, edge }: PeriodPhrase) => unit === "year" && edge === "end";

/** "We said in February that we would get to 24 by the end of September": a goal whose date may have passed. */
const wasTold = /\b(?:said|told|promised|guided|committed|pledged)\b(?:(?!\b(?:was|were) )[^.;]){0,80}$/i;

/** "versus a net loss of $37 million, or $(0.15) per share": told of the same time as what it goes on with. */
function sameBase(scene: Scene, quantity: Quantity, { recent, told }: Memory): When | undefined {
  const gap = recent?.scene === scene ? between(scene, recent.quantity.end, quantity.from) : "";
  // "…, or $0.17 per share, compared to … in the third quarter of 2024, or $0.40 per share": the time was of both.
  const time = /^ (?:in|for|at|as of|of) [\w\s]{3,40}(?=,? or )/i.exec(gap)?.[0] ?? "";
  const inTurn = told.some((each) => each.scene === scene && each.magnitude.unit === quantity.magnitude?.unit);
  const goesOn =
    (recent?.when?.isPrior || (recent?.when?.phrase && recent.when.side === "before")) &&
    (time === "" || inTurn) &&
    /^,? (?:or|and)(?: an?)?(?: (?:net )?(?:loss|income|earnings|profit|gain) of)?(?: about| just| only)? ?$/i.test(
      gap.slice(time.length),
    );
  // "narrowed to $9.8 million from $12.3 million, or $0.02 per ADS" tells of the first again.
  if (goesOn && /\bfrom\s*$/i.test(between(scene, scene.start, recent!.quantity.from))) return undefined;
  const isOther = quantity.magnitude && recent?.magnitude.unit !== quantity.magnitude.unit;
  return goesOn && isOther ? recent.when : undefined;
}

/** "At June 30 debt was $28 million, down from $36 million": the time is that of the number that was compared. */
function isShared(scene: Scene, quantity: Quantity, { own, free }: Times): boolean {
  const compared =
    quantity.joined === "from" ? quantity : scene.quantities.filter(({ end }) => end <= quantity.from).at(-1);
  const time = free.filter(({ end }) => end <= quantity.start).at(-1);
  return !own.has(quantity) && compared !== undefined && time !== undefined && time.end <= compared.start;
}

/** "18 by the end of Q3, with the fleet below 18 joules. That takes another 70 megawatts": one goal, one date. */
const goesWith = (scene: Scene, quantity: Quantity, goal: Recent) =>
  goal.scene === scene
    ? /\s(?:and|with)\b[^.;]*$|^(?:[^.;,]{0,60},|,)? (?:at|and|as (?:does|do|is))\b[^.;,]{0,40}$/i.test(
        between(scene, goal.quantity.end, quantity.from),
      )
    : /^\W*(?:that|this) (?:takes|means|requires|needs|will|would|brings)\b/i.test(
        between(scene, scene.start, quantity.from),
      ) && scene.quantities[0] === quantity;

/**
 * The time of a phrase. "By the end of Q3" is a date to come if it would else lie before the quarter reported; what a
 * number was compared with has been: "down from 96.9 at year end".
 */
function timeOf(
  scene: Scene,
  phrase: PeriodPhrase,
  start: number | undefined,
  ahead: boolean,
  isPrior: boolean,
  calendar: Calendar,
): Period | null {
  const quarterly = scene.periods.some(({ value }) => value.unit === "quarter" && value.endMonth !== undefined);
  // "342 in the June quarter, from 331 in March": the quarter that ends then.
  if (isPrior && quarterly && phrase.unit === "month" && phrase.month && phrase.month % 3 === 0)
    return resolve({ unit: "quarter", endMonth: phrase.month }, calendar, false);
  const thisYear = scene.periods.some(({ value }) => value.unit === "year" && value.shift === 0);
  const time = resolve(phrase, calendar, ahead || (thisYear && phrase.unit === "year"));
  const ofGoal = /\b(?:goal|target|guidance|outlook)\b/i.test(between(scene, scene.start, scene.end));
  if (isPrior && !ofGoal && phrase.unit === "year" && phrase.year === undefined && sideOf(time, calendar) === "after")
    return resolve({ ...phrase, shift: -1 }, calendar, false);
  const by = start !== undefined && /\bby(?: the)?\s*$/i.test(between(scene, scene.start, start));
  return by && !ahead && sideOf(time, calendar) === "before" ? resolve(phrase, calendar, true) : time;
}
