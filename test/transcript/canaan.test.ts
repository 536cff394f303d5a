import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toJson } from "../../src/transcript/callJson";
import { readCall } from "../../src/transcript/read";
import { hasShared, shared } from "../shared";

interface Score {
  readonly precision: number;
  readonly f1: number;
}
interface Scores {
  readonly overall: Score;
  readonly headline: Score;
  readonly wrong_value: number;
  readonly provenance: number;
}

/** The scorer runs as a program of its own, as whoever judges the figures runs it. */
function scored(transcript: string, gold: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), "hashbook-"));
  const prediction = join(folder, "prediction.json");
  writeFileSync(prediction, JSON.stringify(toJson(readCall(readFileSync(shared(transcript), "utf8")))));
  const printed = execFileSync(process.execPath, [shared("gold/score.mjs"), shared(gold), prediction, "--json"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as Scores;
}

if (!hasShared)
  it("NOT RUN: the real calls and their labels are not on this machine", () =>
    console.warn("The real calls are not on this machine; how well they are read was not tested."));
else
  describe("real calls against their labels", () => {
    // Floors a little under what is reached, so that a change that loses figures shows.
    it.each([
      ["transcripts/canaan-2024q2.txt", "gold/canaan-2024q2.json", 0.98, 0.97],
      ["gold/spoken/01.txt", "gold/spoken/01.gold.json", 0.95, 0.95],
      ["gold/spoken/02.txt", "gold/spoken/02.gold.json", 0.95, 0.95],
      ["gold/spoken/03.txt", "gold/spoken/03.gold.json", 0.95, 0.95],
    ])("%s", (transcript, gold, headline, overall) => {
      const scores = scored(transcript, gold);
      expect(scores.headline.f1).toBeGreaterThanOrEqual(headline);
      expect(scores.overall.f1).toBeGreaterThanOrEqual(overall);
      expect(scores.wrong_value).toBe(0);
      expect(scores.provenance).toBe(1);
    });
  });
