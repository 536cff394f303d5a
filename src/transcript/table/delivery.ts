import type { Sense } from "../meaning/mentions";
import { metric } from "../taxonomy";
import type { Table } from "./table";

const ofDelivery = /\b(?:deliver(?:y|ies)|shipments?|shipping|shipped|arrivals?)\b/i;
const counted = /^(?:(?:number of )?(?:mining )?(?:machine|miner|unit|rig|asic)|quantity)(?: delivered| shipped)?$/;

/** A schedule of machines that come month by month. */
export const isDelivery = ({ heads: { names }, caption }: Table) =>
  [names[0] ?? "", ...caption.slice(0, 2)].some((text) => text.length <= 100 && ofDelivery.test(text));

/** What bare names mean there: the machines that come and their hash rate, not the company's fleet. */
export function sensesOfDelivery(words: string): readonly Sense[] | undefined {
  const id = counted.test(words) ? "units_shipped" : words === "hash rate" ? "hashrate_ordered" : undefined;
  return id && [{ metric: metric(id), opposite: false, weak: false }];
}
