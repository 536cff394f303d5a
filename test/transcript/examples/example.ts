import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Figure } from "../../../src/transcript/figure";

/** An invented call with what its author knows of it. */
export interface Example {
  readonly file: string;
  /**
   * All that the text truly states, a fact a line: metric, period ("-" for none), value or growth, dimension.
   *
   * A star marks the headline figures, which must be read. Others may be left unread, but not misread.
   */
  readonly facts: string;
  readonly traps: readonly Trap[];
}

/** Something planted that must be noticed. */
export interface Trap {
  readonly what: string;
  /** The figures that carry it, by line and words. */
  readonly figures: readonly (readonly [line: number, text: string])[];
  /** What the issue that is raised says of it. */
  readonly issue: RegExp;
  /** The doubt is mild, and the value right: it is noted, and may be loaded. */
  readonly harmless?: true;
}

export const textOf = ({ file }: Example) =>
  readFileSync(resolve(__dirname, "../../../seeds/transcripts", file), "utf8");

export interface Fact {
  readonly headline: boolean;
  readonly fact: string;
  /** The fact without its value: what two speakers may disagree on. */
  readonly subject: string;
}

const number = (digits: string) => String(Number(digits));

export const factsIn = ({ facts }: Example): readonly Fact[] =>
  facts
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const headline = line.trimStart().startsWith("*");
      const [metric, period, ...rest] = line.replace("*", "").trim().split(/\s+/);
      const dimension = rest.filter((word) => word.includes("="));
      const said = rest.filter((word) => !word.includes("="));
      const value = said.length === 1 ? number(said[0]!) : `${said[0]} ${number(said[1]!)}`;
      const about = dimension.map(spaced);
      const fact = [metric, period, value, ...about].join(" ");
      return { headline, fact, subject: [metric, period, ...about].join(" ") };
    });

/** Names of more than one word are written with "_" in the tables. */
const spaced = (word: string) => word.replace(/(?<==.*)_/g, " ");

const about = ({ dimension }: Figure) => Object.entries(dimension).map((pair) => pair.join("="));

export const subjectOf = (figure: Figure) => [figure.metric, figure.period ?? "-", ...about(figure)].join(" ");

/** A figure in the words of the tables. */
export function factOf(figure: Figure): string {
  const { metric, period, value, comparison } = figure;
  const sign = comparison?.direction === "decrease" ? "-" : "";
  const stated = comparison ? `${comparison.kind} ${number(sign + comparison.change)}` : number(value!);
  return [metric, period ?? "-", stated, ...about(figure)].join(" ");
}
