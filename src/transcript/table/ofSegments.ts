import { metric } from "../taxonomy";
import { labelOf } from "./label";
import { sensesOf } from "./named";
import type { Table } from "./table";

const title =
  /^(?:\d{4} )?(?:reportable |operating )?segment(?:'s|s'|s)? (?:(?:adjusted |operating )?(?:profits?|income|earnings|ebitda|contributions?))(?: ?\/? ?\(loss(?:es)?\))?|^(?:operating )?(?:profit|income|contribution)(?: ?\(loss\))? by (?:business )?segment/i;
const notOne =
  /^(?:grand |combined |consolidated )?totals?\b|\b(?:eliminations?|unallocated|corporate|reconcil\w+|other)\b/i;

export const segmentSense = { metric: metric("segment_profit"), opposite: false, weak: false };

/** "Segment profit (loss)" over rows of which each is a segment; a row that is called after a result makes it no such table. */
export const isOfSegments = ({ caption, rows }: Table): boolean =>
  caption.slice(0, 4).some((text) => text.length <= 80 && title.test(text.replace(/^\W+/, ""))) &&
  !rows.some(({ label }) =>
    sensesOf(labelOf(label).words).some(({ metric: { id } }) => id === "total_revenue" || !id.endsWith("_revenue")),
  );

/** The segment that a row is called after; nothing of totals and of what belongs to none. */
export const segmentOf = (label: string): string | undefined => {
  const name = labelOf(label).text.replace(/\s(?:business|segment|division)$/i, "");
  return /^[A-Z]/.test(name) && name.length <= 40 && !/[\d:]/.test(name) && !notOne.test(name) ? name : undefined;
};
