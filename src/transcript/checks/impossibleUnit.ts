import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { restatements } from "./facts";
import type { Check, Evidence } from "./finding";
import { wordsAround } from "./sentence";
import { inSentence, named, quoted, valued } from "./wording";

/** The words of a figure with those that directly follow, where its unit may go on, up to the next number or comma. */
function withUnit(figure: Figure, { text }: Evidence): string {
  const { after } = wordsAround(text, figure);
  return `${figure.text}${/^[^\d,;]{0,30}/.exec(after)![0].replace(/\b(?:at|and|with|from|to)\b.*/s, "")}`;
}

const isHashrate = ({ metric: id }: Figure) => /^TH\/s$/.test(metric(id).unit);

/** Units that cannot belong to what the words name, and why. */
const conflicts: readonly {
  readonly concerns: (figure: Figure) => boolean;
  readonly words: RegExp;
  readonly severity: "high" | "medium";
  readonly why: string;
}[] = [
  {
    concerns: (figure) => isHashrate(figure) || figure.unit.includes("TH/s"),
    words: /\b(?:tera|peta|exa|giga|mega)[- ]?(?:hertz|hz)\b/i,
    severity: "high",
    why: "Hertz is a frequency and no hashrate; hashes per second are meant",
  },
  {
    concerns: isHashrate,
    words: /^\D*\d[\d.,]*(?: (?:million|billion|thousand))? *(?:tera|peta|exa)[- ]?hash(?:es)? for second\b/i,
    severity: "high",
    why: "“For second” is no unit; “per second” is meant",
  },
  {
    concerns: isHashrate,
    words: /\b(?:joules?|jewels?|watts?) (?:per|a) (?:tera|t\b)/i,
    severity: "high",
    why: "Joules per terahash measure efficiency, while the words name a hashrate",
  },
  {
    concerns: isHashrate,
    words: /per second[, ]+per second/i,
    severity: "medium",
    why: "“Per second” was said twice, which would be a rate of change",
  },
  {
    concerns: ({ metric: id }) => metric(id).unit === "J/TH",
    words: /\b(?:tera|peta|exa)[- ]?hash(?:es)? per second\b(?!.*\b(?:joule|jewel|watt))/i,
    severity: "medium",
    why: "Hashes per second measure hashrate, while the words name an efficiency",
  },
];

/** A unit as said that cannot measure the metric: terahertz, joules for a hashrate. */
export const impossibleUnit: Check = (evidence) =>
  evidence.figures.flatMap((figure) => {
    const conflict = conflicts.find(
      ({ concerns, words }) => concerns(figure) && words.test(withUnit(figure, evidence)),
    );
    if (!conflict) return [];
    const mentions = restatements(figure, evidence.figures);
    return [
      {
        severity: conflict.severity,
        message: `Said ${quoted(figure)} for ${inSentence(named(figure))}. ${conflict.why}: ${valued(figure)}.`,
        figures: [figure, ...mentions.filter((mention) => mention !== figure)],
      },
    ];
  });
