import { Refusal } from "../src/units/refusal";

/** What a block header says, for the first block of an epoch. */
export interface EpochHeader {
  readonly height: number;
  /** Compact target in hexadecimal. */
  readonly bits: string;
  readonly difficulty: number;
  /** Seconds since 1970; null where it is not known. */
  readonly time: number | null;
}

const columns = ["height", "bits", "difficulty", "timestamp"];

/**
 * Headers from a file: the outputs of a node's getblockheader, one after the other, or a table of height, bits,
 * difficulty and timestamp with a header row, separated by commas. Refuses what is neither.
 */
export const readHeaders = (text: string): readonly EpochHeader[] =>
  text.trimStart().startsWith("{") ? fromNode(text) : fromTable(text);

function fromNode(text: string): readonly EpochHeader[] {
  return text
    .trim()
    .split(/(?<=\})\s*(?=\{)/)
    .map((json) => {
      const { height, bits, difficulty, time } = JSON.parse(json) as EpochHeader;
      return checked({ height, bits, difficulty, time }, json);
    });
}

function fromTable(text: string): readonly EpochHeader[] {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const names = (head ?? "").split(",");
  if (columns.some((column, i) => !names[i]?.startsWith(column)))
    throw new Refusal("input", `The first row must name the columns ${columns.join(", ")}; it is "${head}".`);
  return lines.map((line) => {
    const [height, bits, difficulty, time] = line.split(",");
    return checked(
      { height: Number(height), bits: bits ?? "", difficulty: Number(difficulty), time: time ? Number(time) : null },
      line,
    );
  });
}

function checked(header: EpochHeader, written: string): EpochHeader {
  const { height, bits, difficulty, time } = header;
  const isWhole = Number.isInteger(height) && (time === null || Number.isInteger(time));
  if (!isWhole || typeof bits !== "string" || !(difficulty > 0))
    throw new Refusal("input", `No header of a block with height, bits, difficulty and time: ${written}`);
  return header;
}
