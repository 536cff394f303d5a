import type { CallDocument, Figure, Issue } from "../figure";
import { arithmetic } from "./arithmetic";
import { averageWithinSpan } from "./averageWithinSpan";
import { besideRevenue } from "./besideRevenue";
import { brokenNumber } from "./brokenNumber";
import { cashBridge } from "./cashBridge";
import { changeAgainstLevels } from "./changeAgainstLevels";
import { coinsPerHash } from "./coinsPerHash";
import { compoundGrowth } from "./compoundGrowth";
import { contractPrice } from "./contractPrice";
import { contradiction } from "./contradiction";
import { correctedLater } from "./correctedLater";
import { currencies } from "./currencies";
import { dailyRate } from "./dailyRate";
import { datesInOrder } from "./datesInOrder";
import { dilution } from "./dilution";
import { powerDearerThanRevenue } from "./energyBill";
import { energyWithinCapacity } from "./energyWithinCapacity";
import { expansion } from "./expansion";
import type { Check, Evidence, Finding } from "./finding";
import { fleetPower } from "./fleetPower";
import { foldIncrease } from "./foldIncrease";
import { growthAgainstLevels } from "./growthAgainstLevels";
import { growthInSentence } from "./growthInSentence";
import { hashpriceRevenue } from "./hashpriceRevenue";
import { impossibleGrowth } from "./impossibleGrowth";
import { impossibleUnit } from "./impossibleUnit";
import { inaudible } from "./inaudible";
import { misheard } from "./misheard";
import { misquoted } from "./misquoted";
import { multipleSaid } from "./multipleSaid";
import { openEnded } from "./openEnded";
import { otherDate } from "./otherDate";
import { otherScale } from "./otherScale";
import { isOutside, outsideRange } from "./outsideRange";
import { ownCorrection } from "./ownCorrection";
import { partOfWhole } from "./partOfWhole";
import { partsAndTotal } from "./partsAndTotal";
import { perShare } from "./perShare";
import { periodsAddUp } from "./periodsAddUp";
import { pledgedCollateral } from "./pledgedCollateral";
import { pointOrder } from "./pointOrder";
import { production } from "./production";
import { sameBalanceTwice } from "./sameBalanceTwice";
import { steadyWords } from "./steadyWords";
import { tableTotal } from "./tableTotal";
import { takenBack } from "./takenBack";
import { targetDate } from "./targetDate";
import { thanksOneself } from "./thanksOneself";
import { treasury } from "./treasury";
import { turnedDigits } from "./turnedDigits";
import { twoRates } from "./twoRates";
import { unitWithoutTime } from "./unitWithoutTime";
import { unsure } from "./unsure";

/** Checks of a figure by itself and of the words around it. */
const single = {
  outsideRange,
  powerDearerThanRevenue,
  impossibleUnit,
  unitWithoutTime,
  brokenNumber,
  impossibleGrowth,
  foldIncrease,
  openEnded,
  otherDate,
  datesInOrder,
  inaudible,
  takenBack,
  correctedLater,
  ownCorrection,
  unsure,
  misquoted,
  turnedDigits,
  misheard,
  steadyWords,
  thanksOneself,
} satisfies Record<string, Check>;

/** Checks of figures against each other. A figure out of range is left out: it would fail them all, for one reason. */
const mutual = {
  contradiction,
  twoRates,
  currencies,
  otherScale,
  pointOrder,
  targetDate,
  averageWithinSpan,
  arithmetic,
  growthAgainstLevels,
  growthInSentence,
  changeAgainstLevels,
  multipleSaid,
  compoundGrowth,
  partsAndTotal,
  tableTotal,
  expansion,
  partOfWhole,
  periodsAddUp,
  dailyRate,
  perShare,
  dilution,
  hashpriceRevenue,
  coinsPerHash,
  besideRevenue,
  treasury,
  sameBalanceTwice,
  cashBridge,
  contractPrice,
  fleetPower,
  production,
  energyWithinCapacity,
  pledgedCollateral,
} satisfies Record<string, Check>;

/** Every check by its name. */
export const checks: Readonly<Record<string, Check>> = { ...single, ...mutual };

/** What the checks find, one after the other. */
function* findingsIn(evidence: Evidence): Generator<readonly Finding[]> {
  for (const check of Object.values(single)) yield check(evidence);
  const plausible = { ...evidence, figures: evidence.figures.filter((figure) => !isOutside(figure)) };
  for (const check of Object.values(mutual)) yield check(plausible);
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const lineOf = ({ figures, line }: Finding) =>
  figures.length > 0 ? least(figures.map((each) => each.line)) : (line ?? 1);
const offsetOf = ({ figures }: Finding) => least(figures.map(({ start }) => start));

/** Figures with their flags and suggestions, and the issues that these name. */
interface Checked {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/**
 * A call's figures with their flags and suggestions attached, and its issues ordered by line.
 *
 * `text` is the call as read, for the checks that look at the words around a figure; without it these find nothing.
 * No value is changed.
 */
export function checkCall(document: CallDocument, figures: readonly Figure[], text = ""): Checked {
  const steps = checkCallInSteps({ document, figures, text });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, pausing after each check. */
export function* checkCallInSteps(evidence: Evidence): Generator<void, Checked> {
  const found: (readonly Finding[])[] = [];
  for (const each of findingsIn(evidence)) {
    found.push(each);
    yield;
  }
  return withIssues(found.flat(), evidence.figures);
}

function withIssues(found: readonly Finding[], figures: readonly Figure[]): Checked {
  const findings = [...found].sort((a, b) => lineOf(a) - lineOf(b) || offsetOf(a) - offsetOf(b));
  const issues = findings.map((finding, i) => ({
    id: `i${i + 1}`,
    severity: finding.severity,
    message: finding.message,
    figures: [...new Set(finding.figures.map(({ id }) => id))],
    line: lineOf(finding),
  }));
  const suggestions = new Map(
    findings.flatMap((finding) => finding.suggestions ?? []).map(({ figure, suggestion }) => [figure.id, suggestion]),
  );
  const flags = new Map(figures.map(({ id }) => [id, [] as string[]]));
  for (const issue of issues) for (const id of issue.figures) flags.get(id)?.push(issue.id);
  return {
    figures: figures.map((figure) => ({
      ...figure,
      flags: flags.get(figure.id)!,
      suggestion: suggestions.get(figure.id) ?? figure.suggestion,
    })),
    issues,
  };
}
