import { metric } from "../taxonomy";
import type { Mention } from "./mentions";

/** What is asked for in words that name it only in a question. */
const forms: readonly (readonly [id: string, words: RegExp])[] = [
  ["btc_mined", /\bhow (?:many|much) (?:coins?|bitcoins?|BTC) did you (?:\w+ )?(?:get|make|mine|produce|earn)\b/i],
  ["btc_sold", /\bhow (?:many|much) (?:coins?|bitcoins?|BTC) did you (?:\w+ )?sell\b/i],
  [
    "btc_held",
    /\bhow (?:many|much) (?:coins?|bitcoins?|BTC) (?:do you (?:\w+ )?(?:hold|have|own)|are (?:you holding|on the balance sheet|left|in (?:the )?treasury))\b|\b(?:coins?|bitcoins?|BTC) on (?:the|your) balance sheet\b/i,
  ],
  [
    "headcount",
    /\bhow many (?:people|employees|staff) (?:are (?:you|there)|do you (?:have|employ)|work)\b|\bhow many are you\b/i,
  ],
  ["customers", /\bhow many (?:customers|clients|tenants) (?:now|today|(?:do you|are there|have you)\b)/i],
  ["sites", /\bhow many sites (?:is|are|do you|have you|now|today)\b/i],
  [
    "electricity_price",
    /\b(?:what|how much) (?:do|did|are|were) you (?:pay|paying) for (?:the |your )?(?:power|electricity|energy)\b/i,
  ],
  [
    "hosting_fee",
    /\bwhat do (?:the |your |hosting )?(?:customers|clients) pay\b|\bwhat do you charge (?:for hosting|them)\b/i,
  ],
  [
    "cost_to_mine",
    /\bwhat does (?:it|a (?:coin|bitcoin)) cost (?:you )?(?:to )?(?:make|mine|produce) (?:a|one) (?:coin|bitcoin)\b|\bwhat does a (?:coin|bitcoin) cost you\b/i,
  ],
];

/** The metrics that a question asks for by its form: "How many coins did you get?" */
export const askedByForm = (words: string, at: number): Mention[] =>
  forms.flatMap(([id, pattern]) => {
    const found = pattern.exec(words);
    return found
      ? [
          {
            start: at + found.index,
            end: at + found.index + found[0].length,
            length: 3,
            senses: [{ metric: metric(id), opposite: false, weak: false }],
          },
        ]
      : [];
  });
