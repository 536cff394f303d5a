import type { Calendar } from "../calendar";
import type { Document, Sentence } from "../document/document";
import { itemOf, type Item } from "../table/item";
import { keyOf } from "../table/label";
import { metric as metricOf } from "../taxonomy";
import { headedBy } from "./headed";
import type { Recent } from "./memory";
import type { Quantity, Scene } from "./scene";

/** The number that a point of a list gives under a name; what follows it is read as a sentence. */
export function pointOf({ text }: Document, sentence: Sentence, calendar: Calendar): Item | undefined {
  const opens = /(?:^|\n| \| )\W{0,12}(?:[a-z\d]{1,3}[.)]\s{0,3}|o\s{1,4})?$/i.test(
    text.slice(Math.max(0, sentence.start - 18), sentence.start),
  );
  if (!opens || sentence.turn.role !== "management") return undefined;
  return itemOf(text, sentence, headedBy(text, sentence), calendar, sectionOf(text, sentence));
}

/** What the point is called that this one is a point of: "Hashrate" over "December average: 45.9 EH/s". */
function sectionOf(text: string, { above = [] }: Sentence): string {
  const [parent] = above.map(({ start, end }) => text.slice(start, end));
  return parent && parent.length <= 60 && !/\d|:\s*\S/.test(parent) ? keyOf(parent) : "";
}

/** What a point of a list is of is what the rest of it goes on with. */
export function recentOf({ figure, sense, magnitude }: Item, scene: Scene): Recent {
  const { start, end, unit, basis, period, dimension, value } = figure;
  const quantity: Quantity = { start, end, from: start, magnitude, numeral: undefined };
  const metric = metricOf(figure.metric);
  return {
    scene,
    quantity,
    metric,
    base: sense.metric,
    basis,
    opposite: sense.opposite,
    magnitude,
    unit,
    period,
    dimension,
    value,
  };
}
