import { type DisplayedFigure, displayFigure } from "../../sheets/display";
import { dimensionLabel } from "../../sheets/label";
import type { Decision } from "../../sheets/review";
import type { CallDocument, Figure } from "../../transcript/figure";
import { words } from "../words";
import { figuresOf, type Row } from "./rows";

/** What a row says, in words. */
export interface RowText {
  readonly label: string;
  /** Period, dimension and the like, where they are not the call's own; "" where there is nothing to say. */
  readonly second: string;
  /** "~" for approximate, "≥" and the like for a bound. */
  readonly mark: string;
  readonly value: string;
  readonly unit: string;
  /** Growth rates said of the level: "+33 % qoq". */
  readonly growth: readonly string[];
  /** All of it, for screen readers. */
  readonly spoken: string;
}

/** The figure as it would be used: with the suggested or edited value where the analyst chose that. */
export function asUsed(figure: Figure, decision: Decision | undefined): Figure {
  if (decision?.choice === "suggestion" && figure.suggestion)
    return withNumber({ ...figure, unit: figure.suggestion.unit }, figure.suggestion.value);
  return decision?.choice === "edit" ? withNumber(figure, decision.value) : figure;
}

/** The figure with another number; of a growth rate that is the change, negative for a decrease. */
function withNumber(figure: Figure, value: string): Figure {
  if (!figure.comparison) return { ...figure, value };
  const direction = value.startsWith("-") ? "decrease" : "increase";
  return { ...figure, comparison: { ...figure.comparison, change: value.replace(/^-/, ""), direction } };
}

/** The figure as shown, with room between a mark and a sign: "~ −$10.0 m" rather than "~−$10.0 m". */
function displayed(figure: Figure): DisplayedFigure {
  const shown = displayFigure(figure);
  return shown.mark && /^[−+]/.test(shown.value) ? { ...shown, mark: `${shown.mark}\u202f` } : shown;
}

/** "$0.0402 per kWh" */
export function amountText(figure: Figure): string {
  const { mark, value, unit } = displayed(figure);
  return [mark + value, unit].filter(Boolean).join(" ");
}

/** The suggested reading as it would be shown, if there is one. */
export const suggestionText = (figure: Figure): string | undefined =>
  figure.suggestion ? amountText(asUsed(figure, { choice: "suggestion" })) : undefined;

function changeNote(figure: Figure, decision: Decision | undefined): string {
  if (decision?.choice === "edit") return words.review.edited(amountText(figure));
  return decision?.choice === "suggestion" ? words.review.suggested(amountText(figure)) : "";
}

export function rowText(row: Row, { period }: CallDocument, decision?: Decision): RowText {
  const { figure, growth, mentions } = row;
  const shown = displayed(asUsed(figure, decision));
  const second = [
    shown.unit ? "" : shown.comparison,
    figure.period === period ? "" : shown.period,
    dimensionLabel(figure),
    words.basis[figure.basis],
    figure.byHand ? words.mapping.byHand : "",
    mentions > 1 ? words.review.times(mentions) : "",
    changeNote(figure, decision),
  ].filter(Boolean);
  const growthText = growth.map((each) => `${displayFigure(each).value} ${displayFigure(each).unit}`.trim());
  const amount = [shown.mark + shown.value, shown.unit].filter(Boolean).join(" ");
  return {
    label: shown.label,
    second: second.join(" · "),
    mark: shown.mark,
    value: shown.value,
    unit: shown.unit,
    growth: growthText,
    spoken: [shown.label, amount, ...growthText, ...second].join(", "),
  };
}

/** Everything of a row that a search looks into: its words, what was said, and by whom. */
export const searchText = (row: Row, document: CallDocument): string =>
  [rowText(row, document).spoken, ...figuresOf(row).flatMap(({ text, speaker }) => [text, speaker ?? ""])].join(" ");
