import { displayFigure } from "../sheets/display";
import { dimensionLabel, periodLabel } from "../sheets/label";
import { severities, type Call, type Figure, type Issue, type Unread } from "../transcript/figure";
import { findMetric, groups } from "../transcript/taxonomy";
import { unsaid } from "../transcript/unsaid";
import { inItsWords } from "../transcript/inItsWords";
import { inSentence } from "../transcript/checks/wording";
import { table, wrapped } from "./table";

/** A call for reading: what it is, what is doubtful, the figures by group, then what was not read. */
export function figuresText(call: Call, text: string | null): string {
  const { document, figures, issues, unread } = call;
  const title = [document.company, document.ticker && `(${document.ticker})`].filter(Boolean).join(" ");
  const when = [
    document.period && periodLabel(document.period),
    document.date && `call of ${periodLabel(document.date)}`,
  ];
  const heading = [title || "A call without a company", ...when].filter(Boolean).join(", ");
  const parts = [heading, counted(call), ...(issues.length ? [issueList(issues)] : []), ...groupTables(figures)];
  if (unread.length) parts.push(unreadList(unread, text));
  const missing = unsaid(call).map(({ label }) => inSentence(label));
  if (missing.length) parts.push(wrapped(`Expected and not read: ${missing.join(", ")}.`, 100, ""));
  return `${parts.join("\n\n")}\n`;
}

function counted({ figures, issues }: Call): string {
  const said = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  const flagged = figures.filter(({ flags }) => flags.length).length;
  return `${said(figures.length, "figure")}, ${flagged} of them flagged (!). ${said(issues.length, "issue")}.`;
}

function issueList(issues: readonly Issue[]): string {
  const sorted = [...issues].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const lines = sorted.map(({ severity, line, message }) => {
    const head = `  ${severity.padEnd(6)} line ${String(line).padStart(3)}  `;
    return head + wrapped(message, 100, " ".repeat(head.length));
  });
  return ["Issues", ...lines].join("\n");
}

/** The numbers left over, each in the words around it. */
function unreadList(unread: readonly Unread[], text: string | null): string {
  const lines = unread.map((number) => `  line ${String(number.line).padStart(3)}  ${inContext(number, text)}`);
  return [`Not read: ${unread.length} ${unread.length === 1 ? "number" : "numbers"} left over`, ...lines].join("\n");
}

function inContext(number: Unread, text: string | null): string {
  if (text === null) return `“${number.text}”`;
  return `“${Object.values(inItsWords(text, number)).join("")}”`;
}

const groupOf = (figure: Figure) => findMetric(figure.metric)?.group ?? "Other";

function groupTables(figures: readonly Figure[]): string[] {
  const headings = [...new Set([...groups, ...figures.map(groupOf)])];
  const rows = figures.map(figureRow);
  const all = table(rows, ["left", "right", "left", "left", "left", "right", "left"]).split("\n");
  return headings.flatMap((heading) => {
    const lines = all.filter((_, i) => groupOf(figures[i]!) === heading);
    return lines.length ? [[heading, ...lines].join("\n")] : [];
  });
}

function figureRow(figure: Figure): string[] {
  const { label, mark, value, unit, period } = displayFigure(figure);
  const basis = figure.basis === "actual" ? "" : figure.basis;
  const flag = figure.flags.length ? "!" : " ";
  const name = [label, dimensionLabel(figure)].filter(Boolean).join(", ");
  return [`${flag} ${name}`, mark + value, unit, period, basis, `line ${figure.line}`, clipped(figure.text)];
}

const clipped = (text: string) => {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
};
