import { periodLabel } from "../../sheets/label";
import type { CallDocument } from "../../transcript/figure";

/** "CAN · Q2 2024": the call in as few words as the frame has room for. */
export function callTitle({ ticker, company, period, title }: CallDocument): string {
  const name = ticker?.split(":").at(-1) ?? company;
  return [name, period && periodLabel(period)].filter(Boolean).join(" · ") || (title ?? "");
}

/** "Canaan Inc. (CAN)" */
export const companyTitle = ({ company, ticker }: CallDocument): string | null =>
  company && ticker ? `${company} (${ticker.split(":").at(-1)})` : (company ?? ticker);
