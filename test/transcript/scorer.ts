import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toJson } from "../../src/transcript/callJson";
import { readCall } from "../../src/transcript/read";
import { shared } from "../shared";

export interface Score {
  /** Facts read rightly, read falsely, and there to be read. */
  readonly tp: number;
  readonly fp: number;
  readonly gold: number;
  readonly precision: number;
  readonly f1: number;
}
export interface Scores {
  readonly overall: Score;
  readonly headline: Score;
  readonly wrong_value: number;
  readonly silent_loads: readonly unknown[];
  readonly provenance: number;
}

/** How a text is read, against its labels. The scorer runs as a program of its own, as whoever judges the figures runs it. */
export function scored(text: string, gold: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), "hashbook-"));
  const prediction = join(folder, "prediction.json");
  writeFileSync(prediction, JSON.stringify(toJson(readCall(text))));
  const printed = execFileSync(process.execPath, [shared("gold/score.mjs"), gold, prediction, "--json"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as Scores;
}
