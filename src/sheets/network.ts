import { blocksPerEpoch, datedEpochs, indexAtTime, lastTime } from "../economics/difficultyHistory";

export interface Network {
  /** Height of the next block, estimated inside the epoch by time. */
  readonly height: number;
  readonly difficulty: number;
  /** Height of the first block of the epoch. */
  readonly epoch: number;
}

const targetSeconds = 600;

/** The bitcoin network at 00:00 UTC of an ISO date; null before the first block and after the last epoch with a date. */
export function networkAt(date: string): Network | null {
  const time = Date.parse(`${date}T00:00:00Z`) / 1000;
  const index = indexAtTime(time);
  const epoch = datedEpochs[index];
  if (!epoch) return null;
  const { height: start, difficulty, firstBlock: begin } = epoch;
  const end = datedEpochs[index + 1]?.firstBlock ?? begin + blocksPerEpoch * targetSeconds;
  if (time >= end) return null;
  return { height: start + Math.floor((blocksPerEpoch * (time - begin)) / (end - begin)), difficulty, epoch: start };
}

/** The last date that the history knows. */
export const lastKnownDate = new Date(lastTime * 1000 + 86_400_000).toISOString().slice(0, 10);
