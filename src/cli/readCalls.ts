import { Refusal } from "../units/refusal";
import { UsageError, type Io } from "./io";
import type { Job, Outcome, ReadCall, Said } from "./job";
import { outcomeOf } from "./outcome";

/** The calls that could be read, in order, each with its path; and why others could not. */
export interface Calls {
  readonly read: readonly (ReadCall & { readonly path: string })[];
  readonly refused: readonly string[];
  /** More than one file was asked for, or a folder. */
  readonly several: boolean;
}

/** From here on starting threads pays. */
const worthThreads = 4;

/** Reads calls and files of figures: those named, those in a folder, those that a pattern matches. */
export async function readCalls(paths: readonly string[], said: Said, io: Io): Promise<Calls> {
  if (paths.length === 0) throw new UsageError("Which FILE? Give a .txt or .md file, or - for standard input.");
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError("Standard input (-) can be read only once.");
  if (said.period !== undefined && !/^(FY)?\d{4}Q[1-4]$/.test(said.period))
    throw new UsageError(`--period needs a quarter such as 2024Q2, not ${said.period}.`);
  const found = await Promise.all(paths.map((path) => filesAt(path, io)));
  const jobs = found.flatMap(({ files }) => files.map((path): Job => ({ path, said })));
  const outcomes = await outcomesOf(jobs, io);
  return {
    read: await besideEachOther(outcomes.flatMap((outcome) => ("call" in outcome ? [outcome] : []))),
    refused: [
      ...found.flatMap(({ refused }) => refused ?? []),
      ...outcomes.flatMap((outcome) => ("refused" in outcome ? [outcome.refused] : [])),
    ],
    several: paths.length > 1 || found.some(({ files }) => files.length !== 1 || files[0] !== paths[0]),
  };
}

/** The calls with what they restate of each other. */
async function besideEachOther(read: Calls["read"]): Promise<Calls["read"]> {
  if (read.length < 2) return read;
  const { acrossCalls } = await import("../transcript/acrossCalls");
  const lined = acrossCalls(read.map(({ call }) => call));
  return read.map((each, i) => ({ ...each, call: lined[i]! }));
}

async function filesAt(path: string, io: Io): Promise<{ files: readonly string[]; refused?: string }> {
  if (path === "-") return { files: [path] };
  try {
    return { files: await io.filesAt(path) };
  } catch (problem) {
    if (problem instanceof Refusal) return { files: [], refused: problem.message };
    throw problem;
  }
}

async function outcomesOf(jobs: readonly Job[], io: Io): Promise<readonly Outcome[]> {
  const progress = await io.progress(jobs.length);
  try {
    const here = jobs.length < worthThreads || jobs.some(({ path }) => path === "-");
    if (!here) return await io.inParallel(jobs, () => progress.advance());
    const outcomes: Outcome[] = [];
    for (const job of jobs) {
      outcomes.push(await outcomeOf(job, io));
      progress.advance();
    }
    return outcomes;
  } finally {
    progress.stop();
  }
}

/** Names the files that could not be read, and gives the exit status. */
export function nameRefused({ read, refused, several }: Calls, io: Io): number {
  if (refused.length === 0) return 0;
  const all = read.length + refused.length;
  if (several && all > 1) io.err(`${refused.length} of ${all} files could not be read:\n`);
  io.err(refused.map((reason) => `${reason}\n`).join(""));
  return 1;
}
