import type { Call, Figure } from "../transcript/figure";
import { clip } from "./clip";
import { callLabel } from "./label";
import type { Ledger, LedgerRow } from "./ledger";
import type { ReviewedFigure } from "./review";

/** The words around a figure where the text of the call is at hand; null where it is not. */
export type PassageOf = (call: Call, figure: Figure) => string | null;

export const sourcesLedger: Ledger = {
  sheet: "Sources",
  title: "Sources",
  hint: "How to read this: what was said, for each name in Figures. Where the text of the call was not at hand, only the words of the figure.",
  key: ["Name"],
  columns: [
    { header: "Name", width: 58 },
    { header: "Call", width: 28 },
    { header: "Speaker", width: 18 },
    { header: "Line", width: 7, align: "center" },
    { header: "Passage", width: 110, role: "prose" },
  ],
};

/** Excel's cells hold 32,767 characters; a passage of more than a page is no passage. */
const longestPassage = 4000;

export const sourceRow = (call: Call, { figure, name }: ReviewedFigure, passageOf?: PassageOf): LedgerRow => ({
  Name: { content: name },
  Call: { content: callLabel(call.document) },
  Speaker: { content: figure.speaker },
  Line: { content: figure.line },
  Passage: { content: clip(passageOf?.(call, figure) ?? figure.text, longestPassage) },
});
