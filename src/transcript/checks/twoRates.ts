import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import type { Check, Finding } from "./finding";
import { stated, meets } from "./interval";
import { wordsAround } from "./sentence";
import { named, sourced } from "./wording";

/** Words by which one loan is told from another. */
const instruments =
  /\b(?:convertible|senior|mortgage|equipment|revolv\w+|term|bridge|bitcoin[- ]backed|facility|bonds?)\b/gi;
const due = /\bdue (?:in )?(20\d\d)\b/i;

/** Characters on either side of a rate, within its sentence, in which its loan is named. */
const reach = 70;

/** Rates closer than this, of one kind of loan, are of one. */
const close = 0.12;
/** Rates that are looked at. */
const most = 20;

function around(text: string, figure: Figure): string {
  const { before, after } = wordsAround(text, figure);
  return `${before.slice(-reach)} % ${after.slice(0, reach)}`;
}
const kindsOf = (words: string) => new Set([...words.matchAll(instruments)].map(([word]) => word.toLowerCase()));

function ofOneLoan(text: string, a: Figure, b: Figure): boolean {
  const [first, second] = [around(text, a), around(text, b)];
  const [dueFirst, dueSecond] = [due.exec(first)?.[1], due.exec(second)?.[1]];
  if (dueFirst && dueSecond && dueFirst !== dueSecond) return false;
  const kinds = kindsOf(first);
  return [...kindsOf(second)].some((kind) => kinds.has(kind));
}

const isClose = (a: Figure, b: Figure) => {
  const [x, y] = [new Exact(a.value!), new Exact(b.value!)];
  return !meets(stated(a), stated(b)) && x.minus(y).abs().lte(x.abs().times(close));
};

/** One loan with two rates, whatever days they are told of. */
export const twoRates: Check = ({ figures, text }) => {
  const rates = figures
    .filter(({ metric: id, value, basis }) => id === "loan_interest_rate" && value !== null && basis === "actual")
    .slice(0, most);
  const pairs = rates.flatMap((a, i) => rates.slice(i + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => a.line !== b.line && a.period !== b.period && isClose(a, b) && ofOneLoan(text, a, b))
    .slice(0, 1)
    .map(([a, b]): Finding => ({
      severity: "medium",
      message: `${named(a)} is ${sourced(a)} and ${sourced(b)} for what may be one loan. If it is, one of the two is wrong.`,
      figures: [a, b],
    }));
};
