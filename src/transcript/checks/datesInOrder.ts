import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { daysOf } from "./calendar";
import type { Check, Evidence, Finding } from "./finding";
import { sentenceAround } from "./sentence";
import { named, valued } from "./wording";

/** Words that look back: an old target is no target that has passed. */
const lookingBack =
  /\b(?:told|said|promised|expected|guided|targeted|planned|aimed|was|were|had|previous(?:ly)?|prior|original(?:ly)?|earlier|formerly|ago|last (?:year|quarter|month|call)|reached|achieved|met|beat|ahead|completed|instead)\b/i;

/** Days after which a company has reported what it guided to, so that an outlook on it is none. */
const reported = 200;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Balances and flows are of what was; orders and deliveries may be agreed for later. */
const isOfThePast = ({ metric: id }: Figure) =>
  ["flow", "stock"].includes(metric(id).kind) && !/ordered|shipped|commitment/.test(id);

const sentenceOf = (text: string, figure: Figure) => {
  const { start, end } = sentenceAround(text, figure);
  return text.slice(start, end);
};

function check(figure: Figure, date: string, text: string): Finding | null {
  const days = figure.period === null ? null : daysOf(figure.period);
  // An option or another plan by its status is none that has come about.
  if (!days || figure.dimension.status !== undefined) return null;
  const isOutlook = figure.basis === "guidance" || figure.basis === "target" || metric(figure.metric).time === "target";
  const said = `${named(figure)} of ${valued(figure)} is taken as of ${figure.period}`;
  if (!isOutlook && figure.basis !== "market" && isOfThePast(figure) && days.first > date)
    return {
      severity: "medium",
      message: `${said}, after the call of ${date}. Check the date, or whether it is a plan.`,
      figures: [figure],
    };
  if (isOutlook && daysBetween(days.last, date) > reported && !lookingBack.test(sentenceOf(text, figure)))
    return {
      severity: "medium",
      message: `${said}, before the call of ${date}, but given as still to come. Check the date.`,
      figures: [figure],
    };
  return null;
}

/** What was reported of a day to come, and what is promised by a day that has passed. */
export const datesInOrder: Check = ({ figures, text, document: { date } }: Evidence) =>
  date === null ? [] : figures.flatMap((figure) => check(figure, date, text) ?? []);
