import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import type { Check } from "./finding";
import { place, quoted } from "./wording";

const work = /(?:exa|peta)[- ]?hash(?:es|s)?\b|\b[EP]H\b/i;
const rate = /per second|a second|\/s\b|EH\/s|PH\/s/i;

/**
 * Exahash without "per second" on a call that otherwise says it.
 *
 * A machine's terahash per unit is usual speech and no doubt; where nobody says "per second", neither is exahash.
 */
export const unitWithoutTime: Check = ({ figures, text }) => {
  const after = ({ text: words, end }: Figure, reach: number) => `${words}${text.slice(end, end + reach)}`;
  const fleets = figures.filter((figure) => metric(figure.metric).unit === "TH/s" && work.test(after(figure, 12)));
  const complete = fleets.filter((figure) => rate.test(after(figure, 24)));
  const short = fleets.filter((figure) => !rate.test(after(figure, 24)));
  if (complete.length < 4 * short.length) return [];
  return short.map((figure) => ({
    severity: "low",
    message: `${quoted(figure)} lacks “per second”, which the call says elsewhere (${place(complete[0]!)}). Exahash alone is an amount of work; check which hashrate is meant.`,
    figures: [figure],
  }));
};
