import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { difficulty as unit, seconds } from "../units/units";
import { difficultyOf, nearestCompact, retargeted } from "./compactTarget";
import { defineFunction } from "./define";
import { difficulty, number, onOff, positive } from "./parameters";

/** Two weeks, and a quarter and four times as long. */
const targetSeconds = 1_209_600;
const [shortest, longest] = [302_400, 4_838_400];
const clamped = `MEDIAN(${shortest},actualSeconds,${longest})`;

/** The easiest target, and the places of a target that stand before the mantissa of its compact form. */
const easiest = "65535*2^208";
const places = (target: string) => `INT((LOG(${target},2)+1+1E-12)/8)-2`;
const throughBits =
  `LET(target,${easiest}/difficulty,k,${places("target")},held,ROUND(target/256^k,0)*256^k,` +
  `moved,MIN(${easiest},held*${clamped}/${targetSeconds}),n,${places("moved")},${easiest}/(INT(moved/256^n)*256^n))`;

export const nextDifficulty = defineFunction({
  name: "NEXTDIFFICULTY",
  group: "Protocol",
  summary: "Difficulty of the next 2,016 blocks, from the time that the last 2,016 took.",
  parameters: {
    difficulty: { ...difficulty, bounds: { min: 1 } },
    actualSeconds: number(seconds, "Time of the last block less time of the first of the same 2,016.", positive),
    exactBits: onOff("Round as consensus does, through the three bytes that a block header has for its target.", false),
  },
  returns: unit,
  form: "elementwise",
  refuses: { input: "exactBits is TRUE and no target is small enough for the difficulty." },
  note: "It moves by a factor of four at most. From first to last block there are 2,015 intervals: at exactly ten minutes each, difficulty rises by 0.05 %. Without exactBits the result is within 3.1e-5 of consensus.",
  source: "Bitcoin Core, src/pow.cpp, CalculateNextWorkRequired",
  portable: [
    { when: { exactBits: false }, formula: `MAX(1,difficulty*${targetSeconds}/${clamped})` },
    { when: { exactBits: true }, formula: throughBits },
  ],
  examples: [
    {
      formula: "MINING.NEXTDIFFICULTY(149.3E12,2016*605)",
      asks: "What is the next difficulty, if 2,016 blocks took 605 seconds each?",
    },
    {
      formula: "MINING.NEXTDIFFICULTY(1,1262152739-1261130161,TRUE)",
      asks: "What did the first rise of all come to, at block 32,256, to the last bit?",
    },
  ],
  compute({ difficulty, actualSeconds, exactBits }) {
    const time = Exact.max(shortest, Exact.min(actualSeconds, longest));
    if (!exactBits) return unit(Exact.max(1, difficulty.times(targetSeconds).div(time)));
    const next = retargeted(nearestCompact(difficulty), time, targetSeconds);
    if (next.mantissa === 0)
      throw new Refusal("input", `difficulty: needs a target above 0 with exactBits, got ${difficulty}.`);
    return unit(difficultyOf(next));
  },
});
