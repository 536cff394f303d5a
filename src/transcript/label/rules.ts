import type { Rule } from "../rule";

/** Numbers that count nothing: names of forms, pages, times of day, idioms. Read so that nothing else reads them. */
export const labelRules: readonly Rule<true>[] = [
  {
    name: "label",
    dimension: "label",
    pattern: [
      /Form \d{1,4}-?\w*|\d{1,3}-[KQF]|(?:page|slide|line|exhibit|section|item|note|rule|phase|building|chapter|topic|no\.) (?:\d{1,4}\w*|one|two|three|four)|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?: E[SD]?T)?|24\/7|one[- ]stop|one[- ](?:time|off)|one of|COVID-19|\d{1,4}-for-\d{1,4}|rule \d{1,4}\w*|ASU [\d-]+|ISO \d+|(?:single|double|triple) digits?|no one|one another|(?<=\b(?:mine|mining|produce|producing|of) )one (?=bit-?coin|BTC|coin)|(?:another|this|that|which|each|every|any|either|only|last|next|the) one(?! (?:point|hundred|thousand|million|billion))/,
    ],
    read: () => true,
  },
];
