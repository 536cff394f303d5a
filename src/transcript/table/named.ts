import { lexicon } from "../lexicon/lexicon";
import type { Entry } from "../lexicon/entry";
import { variants, type Sense } from "../meaning/mentions";
import { metric } from "../taxonomy";
import { keyOf } from "./label";
import { notNames, rowNames } from "./rowNames";

/** Whole labels and what they name: those of tables, and what sentences say in two words or more. */
function enter({ metric: id, phrases, opposite = false }: Entry, names: Map<string, Sense[]>, shortest: number): void {
  const sense: Sense = { metric: metric(id), opposite, weak: false };
  for (const words of phrases.flatMap(variants).filter(({ length }) => length >= shortest)) {
    const key = keyOf(words.join(" "));
    const senses = names.get(key);
    if (!senses) names.set(key, [sense]);
    else if (!senses.some((each) => each.metric === sense.metric)) senses.push(sense);
  }
}

const said = new Map<string, Sense[]>();
lexicon.filter(({ weak }) => !weak).forEach((entry) => enter(entry, said, 2));
const named = new Map<string, Sense[]>();
rowNames.forEach((entry) => enter(entry, named, 1));
// What tables call something is no matter of what sentences may mean by the same words.
said.forEach((senses, words) => named.has(words) || named.set(words, senses));
["", ...notNames].forEach((words) => named.delete(words));

/** The metrics that a whole label may name. */
export const sensesOf = (words: string): readonly Sense[] => named.get(words) ?? [];

/** Parts of a business: what stands under such a head is of the part, not of the company. */
const part =
  /\b(?:mining|hosting|colocation|hpc|ai|cloud|engineering|energy|power|equipment|machine|product|segment|data center|computing)\b/;
/** What companies have as a whole and their parts have too. */
const ofAll =
  /^(?:total_revenue|cost_of_revenue|gross_profit|gross_margin|operating_loss|operating_expenses|adjusted_ebitda|adjusted_ebitda_margin|net_loss|ebitda)$/;

/**
 * What a row may name, the likeliest reading first: its label alone, or with the head that it stands under ("Revenue:",
 * "Mining"). A label that goes on from a line before is nothing alone.
 */
export function readings(words: string, section: string, continues: boolean): readonly (readonly Sense[])[] {
  const under = section ? [sensesOf(`${words} ${section}`), sensesOf(`${section} ${words}`)] : [];
  if (continues) return under.slice(1);
  const alone = sensesOf(words);
  const ofPart = section !== "" && part.test(section) && !/^(?:total|consolidated|group)\b/.test(words);
  return ofPart && alone.some(({ metric: { id } }) => ofAll.test(id)) ? under : [alone, ...under];
}
