import type { Figure } from "../figure";

/** What is told of the company as a whole unless the words narrow it. */
const ofWhole = /^(?:total_revenue|gross_|operating_|cost_of_revenue|net_|adjusted_ebitda|ebitda|inventory_write_down)/;

/** "Gross profit of $0.7 million for mining machine sales": a part that no dimension names. */
const part =
  /^ ?(?:for|from|in|of|on) (?:our |the )?(?:[a-z-]+ ){0,3}(?:sales|segment|business|division|operations|unit|machines|mining|hosting)\b/i;

/** Whether the words behind a figure limit it to a part of the company. */
export const isOfPart = (text: string, { metric: id, end, dimension }: Figure): boolean =>
  ofWhole.test(id) && Object.keys(dimension).length === 0 && part.test(text.slice(end, end + 80));
