import { reportedOf, type Calendar } from "../calendar";
import { resolve } from "../period/resolve";
import { between, type Scene } from "./scene";

const happens =
  /\b(?:executed|signed|entered into|closed|completed|agreed|issued|priced|acquired|bought|sold|secured|obtained|amended|repaid|drew|extended|received)\b/i;

/** "On November 3, 2025, the Company signed a lease": in a release, the paragraph tells of what came after the time reported. */
export function opensLater(scene: Scene, calendar: Calendar): boolean {
  const { periods, sentence, start, end } = scene;
  const [first] = periods;
  const now = reportedOf(calendar)?.end;
  if (sentence.turn.speaker !== null || first?.value.unit !== "day" || now === undefined) return false;
  if (!/^\W{0,4}(?:on|as of|effective) $/i.test(between(scene, start, first.start))) return false;
  const time = resolve(first.value, calendar, false);
  return time !== null && time.start > now && happens.test(between(scene, first.end, Math.min(end, first.end + 80)));
}
