import type { Rule } from "../rule";

/** Numbers that count nothing: names of forms, pages, times of day, idioms. Read so that nothing else reads them. */
export const labelRules: readonly Rule<true>[] = [
  {
    name: "label",
    dimension: "label",
    pattern: [
      /Form \d+-?\w*|\d+-[KQF]|(?:page|slide|line|exhibit|section|item|note|rule|phase|building|chapter|topic|no\.) (?:\d+\w*|one|two|three|four)|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?: E[SD]?T)?|24\/7|one[- ]stop|one[- ](?:time|off)|one of|COVID-19|\d+-for-\d+|rule \d+\w*|ASU [\d-]+|ISO \d+|(?:single|double|triple) digits?|no one|one another|(?:another|this|that|which|each|every|any|either|only|last|next|the) one/,
    ],
    read: () => true,
  },
];
