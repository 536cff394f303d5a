import history from "../../seeds/difficulty-history.json";
import { smallest } from "./smallest";

/** 2,016 blocks of one difficulty. */
export interface Epoch {
  /** Height of the first block. */
  readonly height: number;
  readonly difficulty: number;
  /** Time of the first block, in seconds since 1970; null where it is not known. */
  readonly firstBlock: number | null;
}

type DatedEpoch = Epoch & { readonly firstBlock: number };

export const blocksPerEpoch = 2016;

/** Every epoch of the history from the genesis block on, without a gap; seeds/README.md says where it comes from. */
export const epochs: readonly Epoch[] = (history.epochs as (number | null)[][]).map(
  ([height, difficulty, firstBlock]) => ({ height: height!, difficulty: difficulty!, firstBlock: firstBlock ?? null }),
);

export const lastHeight = epochs.at(-1)!.height + blocksPerEpoch - 1;

/** The epochs up to the last whose first block has a time. */
export const datedEpochs = epochs.filter((epoch): epoch is DatedEpoch => epoch.firstBlock !== null);

/** The first and the last time of a block that the history has: a difficulty is known from the one until the other. */
export const [firstTime, lastTime] = [datedEpochs[0]!.firstBlock, datedEpochs.at(-1)!.firstBlock];

export const epochAtHeight = (height: number): Epoch | undefined => epochs[Math.floor(height / blocksPerEpoch)];

/** Which of the dated epochs began last before a time; -1 before the first block. */
export const indexAtTime = (seconds: number): number =>
  smallest(0, datedEpochs.length, (n) => datedEpochs[n]!.firstBlock > seconds) - 1;

/** The epoch of a time in seconds since 1970; undefined before the first block and from the last known time on. */
export function epochAtTime(seconds: number): DatedEpoch | undefined {
  return seconds < lastTime ? datedEpochs[indexAtTime(seconds)] : undefined;
}
