import { readFileSync } from "node:fs";
import { fromJson, toJson } from "../../src/transcript/callJson";
import { readCall } from "../../src/transcript/read";
import canaan from "../../seeds/quarters/canaan-2024q2.json";
import { hasShared, shared } from "../shared";

describe("the bundled quarter", () => {
  it("is a call", () => expect(toJson(fromJson(canaan))).toEqual(canaan));

  it("keeps no more than 12 words of what was said for a figure", () => {
    const long = fromJson(canaan).figures.filter(({ text }) => text.split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });

  if (hasShared)
    it("is what is read from the call; if not, run npm run quarters", () =>
      expect(toJson(readCall(readFileSync(shared("transcripts/canaan-2024q2.txt"), "utf8")))).toEqual(canaan));
  else
    it("NOT RUN: the call is not on this machine", () =>
      console.warn("Whether the bundled quarter is up to date was not tested: the call is not on this machine."));
});
