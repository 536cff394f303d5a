import type { Call } from "../../transcript/figure";
import type { Mark } from "./passage";

/** Numbers that were left over have no id of their own. */
export const unreadId = (place: number) => `unread-${place}`;

/** Everything in the text of a call that can be marked. */
export function marksOf({ figures, unread }: Call, doubts: ReadonlySet<string>): readonly Mark[] {
  return [
    ...figures.map(({ id, start, end }): Mark => ({ id, start, end, kind: doubts.has(id) ? "doubt" : "figure" })),
    ...unread.map(({ start, end }, i): Mark => ({ id: unreadId(i), start, end, kind: "unread" })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
