import type { Call, Digits, Figure, Issue } from "../transcript/figure";
import { Refusal } from "../units/refusal";
import { figureLabel } from "./label";
import { contradictory, factKey, nameFigures, statedNumber } from "./names";

/** What the analyst decided about one figure. */
export type Decision =
  | { readonly choice: "accept" }
  | { readonly choice: "leave" }
  /** Use the checker's suggested reading; the value as stated stays beside it. */
  | { readonly choice: "suggestion" }
  /** The value to use in the figure's unit; of a growth rate the change, negative for a decrease. */
  | { readonly choice: "edit"; readonly value: Digits; readonly note: string };

/** A call with the analyst's decisions, by figure id. */
export interface Review {
  readonly call: Call;
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** Whether a figure with this issue is to be decided about, not only to be read. */
export const isGrave = ({ severity }: Issue): boolean => severity === "high" || severity === "medium";

/** Ids of figures that nobody should load unseen: those with a high or medium issue, and contradictory statements. */
export function doubtful(call: Call): ReadonlySet<string> {
  const grave = call.issues.filter(isGrave);
  const issues = new Set(grave.map(({ id }) => id));
  const flagged = call.figures.filter(({ flags }) => flags.some((flag) => issues.has(flag))).map(({ id }) => id);
  return new Set([...flagged, ...grave.flatMap(({ figures }) => figures), ...contradictory(call)]);
}

/** The decisions to start from: of each fact its first mention without doubt is accepted, everything else is left. */
export function defaultDecisions(call: Call): Record<string, Decision> {
  const doubts = doubtful(call);
  const taken = new Set<string>();
  const decide = (figure: Figure): Decision => {
    const fact = factKey(call.document, figure);
    if (doubts.has(figure.id) || taken.has(fact)) return { choice: "leave" };
    taken.add(fact);
    return { choice: "accept" };
  };
  return Object.fromEntries(call.figures.map((figure) => [figure.id, decide(figure)]));
}

/** A figure that the analyst accepted, with the value to use beside the value as stated. */
export interface ReviewedFigure {
  readonly figure: Figure;
  /** Name of its cell in the workbook. */
  readonly name: string;
  /** The level to use; null for a growth rate. */
  readonly value: number | null;
  /** The growth to use, negative for a decrease; null for a level. */
  readonly change: number | null;
  readonly unit: string;
  /** Level or growth as stated. */
  readonly stated: number;
  /** Why the value is not the one stated, or that the analyst gave it its meaning; "" where there is nothing to say. */
  readonly note: string;
}

function used(figure: Figure, decision: Decision): { value: number; unit: string; note: string } | null {
  const stated = statedNumber(figure);
  if (decision.choice === "leave" || stated === null) return null;
  if (decision.choice === "accept")
    return { value: stated, unit: figure.unit, note: figure.byHand ? "Mapped by hand." : "" };
  if (decision.choice === "suggestion") {
    if (!figure.suggestion) throw new Refusal("input", `${figureLabel(figure)}: there is no suggested reading to use.`);
    const { value, unit, reason } = figure.suggestion;
    return { value: Number(value), unit, note: `Suggested reading. ${reason}` };
  }
  if (decision.value.trim() === "" || !Number.isFinite(Number(decision.value)))
    throw new Refusal("input", `${figureLabel(figure)}: needs a number, got "${decision.value}".`);
  return { value: Number(decision.value), unit: figure.unit, note: `Edited. ${decision.note}`.trim() };
}

/** The accepted figures in the order of the call, each name once: a later mention under the same name adds nothing. */
export function reviewedFigures({ call, decisions }: Review): readonly ReviewedFigure[] {
  const names = nameFigures(call);
  const reviewed = new Map<string, ReviewedFigure>();
  for (const figure of call.figures) {
    const name = names.get(figure.id)!;
    const use = used(figure, decisions[figure.id] ?? { choice: "leave" });
    if (!use || reviewed.has(name)) continue;
    const { value, unit, note } = use;
    const [level, change] = figure.comparison ? [null, value] : [value, null];
    reviewed.set(name, { figure, name, value: level, change, unit, stated: statedNumber(figure)!, note });
  }
  return [...reviewed.values()];
}
