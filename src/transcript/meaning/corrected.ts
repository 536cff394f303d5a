import type { Span } from "../figure";
import type { Magnitude } from "../magnitude";

interface Told extends Span {
  readonly from: number;
  readonly magnitude: Magnitude | undefined;
  readonly joined?: unknown;
}

/** Words with which a speaker puts right the number just said. */
const regret =
  /^,?\s+(?:(?:—|–|-|\.\.\.)\s+)?(?:(?:no|sorry|I['’]m sorry|excuse me|pardon me|I mean|I meant|correction|make that|make it|scratch that|strike that|my mistake|let me correct that),?\s+){1,3}(?:(?:that['’]s |it['’]s |I['’]m )?(?:on |in )?(?:the )?wrong (?:column|line|page|number|row),?\s+)?(?:(?:that['’]s|it['’]s|that is|it is|make that|I should say)\s+)?(?:about |around |actually )?$/i;

/** "112, excuse me, 121 coins": the second number stands where the first did. */
export const corrected = <Q extends Told>(quantities: readonly Q[], text: string): (Q & { corrects?: true })[] =>
  quantities.reduce<(Q & { corrects?: true })[]>((all, quantity) => {
    const last = all.at(-1);
    const gap = last ? text.slice(last.end, quantity.from) : "";
    const isLike =
      !last?.magnitude ||
      !quantity.magnitude ||
      last.magnitude.unit.split("/")[0] === quantity.magnitude.unit.split("/")[0];
    const corrects = last && !quantity.joined && gap.length <= 90 && isLike && regret.test(gap);
    all.push(corrects ? { ...quantity, from: last.from, corrects: true } : quantity);
    return all;
  }, []);
