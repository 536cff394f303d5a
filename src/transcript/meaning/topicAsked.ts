import type { Asked } from "./question";
import { mentionsIn } from "./mentions";
import type { Scene } from "./scene";
import { wordsOf } from "./words";

/** Words before a question that say what it is about: "Power. What is it now?", "People. How many are you?" */
export function topicOf({ text, start, end, sentence, quantities }: Scene): Asked | undefined {
  if (quantities.length || end - start > 40) return undefined;
  const words = wordsOf(text, sentence);
  const mentions = words.length <= 4 ? mentionsIn(words) : [];
  return mentions.length ? { mentions, phrase: undefined, isOnly: false, isTopic: true } : undefined;
}
