import { readFileSync } from "node:fs";
import { hasShared, shared } from "../shared";
import { scored } from "./scorer";

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
      const scores = scored(readFileSync(shared(transcript), "utf8"), shared(gold));
      expect(scores.headline.f1).toBeGreaterThanOrEqual(headline);
      expect(scores.overall.f1).toBeGreaterThanOrEqual(overall);
      expect(scores.wrong_value).toBe(0);
      expect(scores.provenance).toBe(1);
    });
  });
