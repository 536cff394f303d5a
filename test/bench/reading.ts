import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { readCall, readCallInSteps } from "../../src/transcript/read";
import { hostile } from "../transcript/hostile";
import { callText } from "./callText";
import { contender, type Contender } from "./harness";

/** About as long as a real call. */
const usual = 38_000;

/** A real call, where the project stands beside it; else one of our own making. */
export function callToRead(): { readonly name: string; readonly text: string } {
  const path = resolve(__dirname, "../../../shared/transcripts/canaan-2024q2.txt");
  return existsSync(path)
    ? { name: "Canaan, Q2 2024", text: readFileSync(path, "utf8") }
    : { name: "an invented call", text: callText(usual) };
}

/** Reading a call, provenance and checks included, beside cutting its text into words. */
export function parsing(text: string): readonly Contender[] {
  const wink = winkNLP(model, []);
  return [
    contender("wink-nlp, tokens alone", () => wink.readDoc(text)),
    contender(
      "wink-nlp, all it knows",
      (
        (all) => () =>
          all.readDoc(text)
      )(winkNLP(model)),
    ),
    contender("readCall", () => readCall(text)),
  ];
}

/** Milliseconds of the processor, the least of some runs. */
function milliseconds(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const exponent = (short: number, long: number, times: number) => Math.log(long / short) / Math.log(times);

export interface Growth {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** Of the time by the length, from the shortest text to the longest. */
  readonly exponent: number;
}

function growth(name: string, texts: readonly string[]): Growth {
  const times = texts.map((text, i) => milliseconds(() => readCall(text), i === 0 ? 9 : i === 1 ? 3 : 1));
  return {
    name,
    milliseconds: times,
    exponent: exponent(times[0]!, times.at(-1)!, texts.at(-1)!.length / texts[0]!.length),
  };
}

/** How time grows from a call to a hundred of them: ever new numbers, and the same call again and again. */
export function growths(): readonly Growth[] {
  const { name, text } = callToRead();
  readCall(text);
  return [
    growth(
      "ever new numbers",
      [1, 10, 100].map((times) => callText(usual * times)),
    ),
    growth(
      name,
      [1, 10, 100].map((times) => `${text}\n`.repeat(times)),
    ),
  ];
}

/** Hostile texts from 0.1 to 1 MB, the worst growth first; what takes less than this is not worth measuring. */
export function hostileGrowths(): readonly Growth[] {
  const least = 20;
  return Object.entries(hostile)
    .map(([name, make]) => {
      const times = [1e5, 1e6].map((length) => milliseconds(() => readCall(make(length)), 1));
      return { name, milliseconds: times, exponent: exponent(Math.max(least, times[0]!), times[1]!, 10) };
    })
    .sort((a, b) => b.exponent - a.exponent);
}

/** The longest that a window waits for a step of a reading, in milliseconds, after the text is cut into sentences. */
export function longestStep(text: string): number {
  const steps = readCallInSteps(text);
  let longest = 0;
  for (let isCut = false; ;) {
    const before = performance.now();
    const { done, value } = steps.next();
    const took = performance.now() - before;
    if (isCut) longest = Math.max(longest, took);
    if (done) return longest;
    isCut ||= value.done > 0;
  }
}

/** `hashbook model` for one call, from the command to the written file, beside starting Node. */
export async function modelOfACall(use: (contenders: readonly Contender[]) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "hashbook-"));
  const call = join(folder, "call.txt");
  writeFileSync(call, callToRead().text);
  const program = resolve(__dirname, "../../bin/hashbook.js");
  const node = (args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  try {
    await use([
      contender("node -e 0", () => node(["-e", "0"])),
      contender("hashbook model", () => node([program, "model", call, "-o", join(folder, "model.xlsx")])),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
