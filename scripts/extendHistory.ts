import { difficultyOf, nearestCompact } from "../src/economics/compactTarget";
import { difficultyOfBits } from "../src/economics/difficultyFromBits";
import { blocksPerEpoch } from "../src/economics/difficultyHistory";
import { Exact } from "../src/units/exact";
import { Refusal } from "../src/units/refusal";
import type { EpochHeader } from "./epochHeaders";

/** seeds/difficulty-history.json: height of the first block, difficulty, and time of that block, epoch by epoch. */
export interface History {
  readonly about: string;
  readonly sources: readonly string[];
  readonly epochs: readonly Epoch[];
}

type Epoch = readonly [height: number, difficulty: number, time: number | null];

/** Nodes print 16 digits of a difficulty. */
const printedDigits = 1e-14;
/** A target keeps three bytes, of which the first may be no more than half a byte. */
const compactRounding = 2 ** -15;

/**
 * The history with the epochs of some headers: new ones after its last, and times that it did not know.
 *
 * Refuses headers that are not of first blocks, leave a gap, contradict the history, give a difficulty that is not that
 * of their bits, move it by more than the factor of four that consensus allows, or whose times do not rise.
 */
export function extended(history: History, headers: readonly EpochHeader[], source?: string): History {
  const epochs = [...headers]
    .sort((one, other) => one.height - other.height)
    .reduce<readonly Epoch[]>((known, header) => withEpoch(known, header), history.epochs);
  epochs.forEach((epoch, i) => i > 0 && follows(epochs[i - 1]!, epoch));
  const isNew = epochs.length > history.epochs.length;
  if (isNew && !source) throw new Refusal("input", "Say where the new epochs are from, as the second argument.");
  return { ...history, sources: isNew ? [...history.sources, source!] : history.sources, epochs };
}

function withEpoch(known: readonly Epoch[], { height, bits, difficulty: stated, time }: EpochHeader): readonly Epoch[] {
  const place = height / blocksPerEpoch;
  const difficulty = difficultyOfBits(bits).toNumber();
  if (!Number.isInteger(place))
    throw new Refusal("input", `Block ${height} is not the first of ${blocksPerEpoch} blocks of one difficulty.`);
  if (place > known.length)
    throw new Refusal("input", `Block ${known.length * blocksPerEpoch} is missing before block ${height}.`);
  if (!near(stated / difficulty, printedDigits))
    throw new Refusal("input", `Block ${height} has bits ${bits}, of difficulty ${difficulty}, and states ${stated}.`);
  const [, before, timeBefore] = known[place] ?? [height, difficulty, time];
  if (!near(before / difficulty, printedDigits))
    throw new Refusal("input", `Block ${height} has difficulty ${difficulty}; the history has ${before}.`);
  if (time !== null && timeBefore !== null && time !== timeBefore)
    throw new Refusal("input", `Block ${height} has time ${time}; the history has ${timeBefore}.`);
  return [...known.slice(0, place), [height, before, timeBefore ?? time], ...known.slice(place + 1)];
}

function follows([, from, timeBefore]: Epoch, [height, to, time]: Epoch): void {
  const moved = Math.max(to / from, from / to);
  if (moved > 4 * (1 + compactRounding))
    throw new Refusal("input", `Difficulty moves by a factor of ${moved} at block ${height}; consensus allows 4.`);
  if (time !== null && timeBefore !== null && time <= timeBefore)
    throw new Refusal("input", `The time of block ${height}, ${time}, does not follow that of the epoch before.`);
}

const near = (quotient: number, margin: number) => Math.abs(quotient - 1) <= margin;

/** 17 digits of the difficulty of the target, more than a double tells apart. */
const digits = (difficulty: number) =>
  difficultyOf(nearestCompact(new Exact(difficulty)))
    .toSignificantDigits(17)
    .toFixed();

/** The file, with an epoch on each line. */
export function historyFile({ about, sources, epochs }: History): string {
  const rows = epochs.map(([height, difficulty, time]) => `    [${height}, ${digits(difficulty)}, ${time}]`);
  const list = sources.map((source) => JSON.stringify(source)).join(", ");
  return `{\n  "about": ${JSON.stringify(about)},\n  "sources": [${list}],\n  "epochs": [\n${rows.join(",\n")}\n  ]\n}\n`;
}
