import { currencyMark, numberMark } from "./marks";
import { stated, type Stated } from "./stated";
import type { Cell } from "./table";

/** An end of a range, where it stands. */
export interface RangeEnd {
  readonly cell: Cell;
  readonly said: Stated;
  readonly point: "low" | "high";
}

const end = `(?:(?:${currencyMark})\\s?)?(?:${numberMark})`;
const word = "(?:million|billion|thousand|mm|mn|bn|[mMbBkK])(?![A-Za-z])";
const behind = `(?:\\s?${word})?(?:\\s?[A-Za-z%¢/]{1,8}(?:\\s?(?:/|per)\\s?[A-Za-z]{1,9})?)?`;
const shape = new RegExp(
  `^(?:[~≈]\\s?|between\\s|from\\s)?(${end}(?:\\s?${word})?(?:\\s?[A-Za-z%¢/]{1,8})?)(\\s?(?:[-‐‑–—]|to|and)\\s?)(${end}${behind})$`,
  "i",
);
const unitBehind = new RegExp(`^(?:(?:${currencyMark})\\s?)?(?:${numberMark})(.{0,40})$`);
const currencyBefore = new RegExp(`^(?:${currencyMark})`);

export const isRange = (said: string) => rangeIn({ start: 0, end: said.length, said, kind: "number" }) !== undefined;

/** "$180–190 million", "14 to 15 EH/s": the two ends of a cell that holds a range, each in the unit of the whole. */
export function rangeIn(cell: Cell): readonly [RangeEnd, RangeEnd] | undefined {
  const match = cell.said.length <= 60 ? shape.exec(cell.said.trim()) : null;
  if (!match) return undefined;
  const [, first, link, last] = match as unknown as [string, string, string, string];
  if (/and/i.test(link) && !/^between/i.test(cell.said)) return undefined;
  const unit = unitBehind.exec(last)?.[1] ?? "";
  const currency = currencyBefore.exec(first)?.[0] ?? currencyBefore.exec(last)?.[0] ?? "";
  const whole = (each: string) =>
    `${currencyBefore.test(each) ? "" : currency}${each}${(unitBehind.exec(each)?.[1] ?? "") === "" ? unit : ""}`;
  const [low, high] = [stated(whole(first)), stated(whole(last))];
  if (!low || !high || Number(low.digits) >= Number(high.digits)) return undefined;
  const from = cell.start + cell.said.indexOf(first);
  const then = cell.start + cell.said.lastIndexOf(last);
  return [
    { cell: { ...cell, start: from, end: from + first.length }, said: low, point: "low" },
    { cell: { ...cell, start: then, end: cell.end }, said: high, point: "high" },
  ];
}
