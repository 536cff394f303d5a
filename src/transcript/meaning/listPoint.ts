import type { Calendar } from "../calendar";
import type { Document, Sentence } from "../document/document";
import { itemOf, type Item } from "../table/item";
import { metric as metricOf } from "../taxonomy";
import { headedBy } from "./headed";
import type { Recent } from "./memory";
import type { Quantity, Scene } from "./scene";

/** The number that a point of a list gives under a name; what follows it is read as a sentence. */
export function pointOf({ text }: Document, sentence: Sentence, calendar: Calendar): Item | undefined {
  const opens = /(?:^|\n)\W{0,12}$/.test(text.slice(Math.max(0, sentence.start - 14), sentence.start));
  if (!opens || sentence.turn.role !== "management") return undefined;
  return itemOf(text, sentence, headedBy(text, sentence.heading), calendar);
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
