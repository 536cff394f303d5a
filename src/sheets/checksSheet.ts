import { severities, type Call, type Figure, type Issue } from "../transcript/figure";
import { callLabel, figureLabel } from "./label";
import type { Ledger, LedgerRow } from "./ledger";
import { contradictory, factKey, statedNumber } from "./names";
import { isGrave, type Decision, type Review } from "./review";

export const checksLedger: Ledger = {
  sheet: "Checks",
  title: "Checks",
  hint: "How to read this: doubts about the call, gravest first, with what was decided. Figures left out are not in Figures and nothing uses them.",
  key: ["Call", "Line", "Finding"],
  columns: [
    { header: "Call", width: 28 },
    { header: "Severity", width: 10, role: "flag" },
    { header: "Finding", width: 70, role: "prose" },
    { header: "Figures", width: 34, role: "prose" },
    { header: "Source words", width: 28, role: "prose" },
    { header: "Suggested reading", width: 40, role: "prose" },
    { header: "Decision", width: 24, role: "prose" },
    { header: "Line", width: 7, align: "center" },
  ],
};

/** Contradictions that no grave issue of the call covers, as issues of their own. */
function uncovered(call: Call): readonly Issue[] {
  const covered = new Set(call.issues.filter(isGrave).flatMap(({ figures }) => figures));
  const differing = contradictory(call);
  const bySubject = new Map<string, Figure[]>();
  for (const figure of call.figures.filter(({ id }) => differing.has(id) && !covered.has(id)))
    bySubject.set(figureLabel(figure), [...(bySubject.get(figureLabel(figure)) ?? []), figure]);
  return [...bySubject].map(([label, figures]) => ({
    id: figures.map(({ id }) => id).join("+"),
    severity: "medium",
    message: `${label} is stated differently: ${figures.map(statedNumber).join(" and ")}.`,
    figures: figures.map(({ id }) => id),
    line: figures[0]!.line,
  }));
}

function decisionWords(decision: Decision | undefined): string {
  switch (decision?.choice) {
    case "accept":
      return "used as stated";
    case "suggestion":
      return "suggested reading used";
    case "edit":
      return `edited to ${decision.value}${decision.note && `: ${decision.note}`}`;
    default:
      return "left out";
  }
}

/** A figure's decision; a mention that was left while another mention of the same fact is used counts as that one. */
function decisionsOn(figures: readonly Figure[], { call, decisions }: Review): string {
  const decided = (figure: Figure) => {
    const own = decisions[figure.id];
    if (own && own.choice !== "leave") return own;
    const fact = factKey(call.document, figure);
    const same = call.figures.filter((other) => factKey(call.document, other) === fact);
    return same.map(({ id }) => decisions[id]).find((each) => each && each.choice !== "leave");
  };
  return [...new Set(figures.map((figure) => decisionWords(decided(figure))))].join("; ");
}

const distinct = (texts: readonly string[], separator: string): string =>
  [...new Set(texts)].filter(Boolean).join(separator);

const suggestionWords = ({ suggestion }: Figure): string =>
  suggestion ? `${suggestion.value} ${suggestion.unit}: ${suggestion.reason}` : "";

/** A row for each issue of a call, the gravest first. */
export function checkRows(review: Review): readonly LedgerRow[] {
  const { call } = review;
  const issues = [...call.issues, ...uncovered(call)];
  const rank = ({ severity }: Issue) => severities.indexOf(severity);
  return issues
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line)
    .map((issue) => {
      const figures = call.figures.filter(({ id, flags }) => issue.figures.includes(id) || flags.includes(issue.id));
      return {
        Call: { content: callLabel(call.document) },
        Severity: { content: issue.severity },
        Finding: { content: issue.message },
        Figures: { content: distinct(figures.map(figureLabel), "; ") },
        "Source words": {
          content: distinct(
            figures.map(({ text }) => text),
            " / ",
          ),
        },
        "Suggested reading": { content: distinct(figures.map(suggestionWords), "; ") },
        Decision: { content: figures.length ? decisionsOn(figures, review) : "" },
        Line: { content: issue.line },
      };
    });
}
