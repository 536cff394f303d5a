import history from "../../seeds/difficulty-history.json";

export interface Network {
  /** Height of the next block, estimated inside the epoch by time. */
  readonly height: number;
  readonly difficulty: number;
  /** Height of the first block of the epoch. */
  readonly epoch: number;
}

type Epoch = readonly [height: number, difficulty: number, firstBlock: number];

const dated = (history.epochs as (number | null)[][]).filter(
  (epoch): epoch is [number, number, number] => epoch[2] !== null,
);

const blocksPerEpoch = 2016;
const targetSeconds = 600;

/** The bitcoin network at 00:00 UTC of an ISO date; null before the first block and after the last epoch with a date. */
export function networkAt(date: string): Network | null {
  const time = Date.parse(`${date}T00:00:00Z`) / 1000;
  const index = dated.filter(([, , firstBlock]) => firstBlock <= time).length - 1;
  const epoch: Epoch | undefined = dated[index];
  if (!epoch) return null;
  const [start, difficulty, begin] = epoch;
  const end = dated[index + 1]?.[2] ?? begin + blocksPerEpoch * targetSeconds;
  if (time >= end) return null;
  return { height: start + Math.floor((blocksPerEpoch * (time - begin)) / (end - begin)), difficulty, epoch: start };
}

/** The last date that the history knows. */
export const lastKnownDate = new Date(dated.at(-1)![2] * 1000 + 86_400_000).toISOString().slice(0, 10);
