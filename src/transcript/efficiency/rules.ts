import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

const each = "(?:(?:\\s(?:per|a)\\s|\\s?\\/\\s?)(?:terr?a-?\\s?hash(?:es)?|tera|TH?)(?:\\/s| per second)?)";

export const efficiencyRules: readonly Rule<Magnitude>[] = [
  // "Jewels" is how joules are heard; alone they can only be meant per terahash here.
  inUnit("efficiency", "J/TH", new RegExp(`(?:joules?|jewels?|jules|J)${each}|joules?|jewels?|jules`), "J/TH"),
  inUnit("efficiency", "W/(TH/s)", new RegExp(`(?:watts?|W)${each}`), "J/TH"),
];
