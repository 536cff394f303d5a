import { currencyStated } from "../document/currency";
import type { Line } from "../document/lines";
import { flowReader } from "./flow";
import { gridAt } from "./grid";
import type { Table } from "./table";

/** How many lines above a table may say what it is of. */
const reach = 6;

/** "All amounts in US$ thousands unless otherwise stated": a scale for every table that states none. */
const ofAll =
  /\ball\b[^.()]{0,80}\bin (?:(?:US|C|A)?\$ ?|U\.?S\.? dollars,? )?(?:thousands|millions)\b|^\W{0,3}(?:amounts|figures|tables|unless)\b[^.]{0,80}\bin (?:(?:US|C|A)?\$ ?)?(?:thousands|millions)\b/i;

/** The tables of a text in order, none over another. */
export function tablesIn(lines: readonly Line[]): Table[] {
  const flowAt = flowReader(lines);
  const general = [ofAll, currencyStated].flatMap(
    (said) => lines.map(({ text }) => said.exec(text.slice(0, 3000))?.[0]).find(Boolean) ?? [],
  );
  const tables: Table[] = [];
  let free = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]!.text.trim()) continue;
    const found = gridAt(lines, at) ?? flowAt(at);
    if (!found) continue;
    const above = titlesAbove(lines, at, free);
    tables.push({ ...found, caption: [...found.caption, ...above, ...general] });
    at = found.last;
    free = at + 1;
  }
  return tables;
}

/** Short lines above a table, the nearest first, up to a paragraph or another table. */
function titlesAbove(lines: readonly Line[], first: number, free: number): string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= free && at >= first - reach * 2 && titles.length < reach; at -= 1) {
    const text = lines[at]!.text.trim();
    if (!text) continue;
    if (
      text.length > 160 ||
      (/[.!?]$/.test(text) && text.split(" ").length > 10 && !/\bin (?:\S+ )?(?:thousands|millions)\b/i.test(text))
    )
      break;
    titles.push(text);
  }
  return titles;
}
