import type { Check } from "./finding";
import { quoted, valued } from "./wording";

/** A space inside the digits ("$70, 000"): other readers stop at the comma and are off by a thousand. */
export const brokenNumber: Check = ({ figures }) =>
  figures
    .filter(({ text }) => /\d,\s+\d{3}(?!\d)|\d\s+,\d{3}(?!\d)/.test(text))
    .map((figure) => ({
      severity: "high",
      message: `${quoted(figure)} has a space inside the number. Read as ${valued(figure)}; a reader that stops at the space is off by a factor of a thousand.`,
      figures: [figure],
    }));
