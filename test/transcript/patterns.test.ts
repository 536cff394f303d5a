import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { analyse } from "scslre";
import { madePatterns, writtenPatterns, type Pattern } from "./patterns";

const folders = ["transcript", "source"].filter((folder) => existsSync(resolve(__dirname, "../../src", folder)));

/** Words that stand where a call has names: no pattern may be made of them. */
const call = `Quillfeather Mining (QUIL) Q2 2024 Earnings Call
August 14, 2024

Quillfeather Smith -- Chief Executive Officer

Thank you, Quillfeather. Revenue remained stable. We mined 210 bitcoin at the Quillfeather site as of June 30, 2024, against 190 in May.
We hold 1,057 bitcoin, of which 700 are pledged, worth $42 million, and bitcoin traded at $60,000.

Questions and Answers

Speaker 2 00:00:29

| | Q2 2024 | Q1 2024 |
|---|---|---|
| Revenue ($ in thousands) | 10,500 | 9,400 |
`;

let made: Pattern[];
beforeAll(async () => {
  made = await madePatterns(async () => {
    const { readCall } = await import("../../src/transcript/read");
    readCall(call);
  });
});

/** How a pattern can take more than linear time: by going back over a repeat, or by starting anew inside of one. */
function faults({ source, flags, where }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(
    ({ type, exponential }) => `${where}: ${exponential ? "exponential" : "quadratic"} (${type}) ${source}`,
  );
}

it("finds the faults that it looks for", () => {
  const of = (source: string) => faults({ source, flags: "", where: "here" }).length > 0;
  expect(["(?:a|a)+$", "^(?:a+)+$", "^\\s*,?\\s*x", "\\d+x"].filter((source) => !of(source))).toEqual([]);
});

it("has no pattern, written in the sources, that can take more than linear time", () => {
  const patterns = writtenPatterns(...folders);
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.flatMap(faults)).toEqual([]);
});

it("has no such pattern among those put together of parts, the rules as one among them", () => {
  expect(made.length).toBeGreaterThan(50);
  expect(Math.max(...made.map(({ source }) => source.length))).toBeGreaterThan(5000);
  expect(made.flatMap(faults)).toEqual([]);
});

it("makes no pattern of words of a text", () => {
  expect(made.filter(({ source }) => /quil/i.test(source))).toEqual([]);
});
