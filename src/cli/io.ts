import type { Job, Outcome } from "./job";

/** What a command touches outside itself. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The files that a path stands for: those of a folder, those that a pattern such as `calls/*.txt` matches, or itself. */
  filesAt(path: string): Promise<readonly string[]>;
  /** Reads files side by side on all cores; the outcomes are in the order of the jobs, and `done` is told of each. */
  inParallel(jobs: readonly Job[], done: () => void): Promise<readonly Outcome[]>;
  /** Shows how many of so many files are done, where somebody looks. */
  progress(files: number): Promise<Progress>;
  /** The date to write into files. */
  now(): Date;
}

/** What reading a file touches. */
export type Files = Pick<Io, "readFile" | "readStandardInput">;

export interface Progress {
  advance(): void;
  stop(): void;
}

/** Wrong usage: exit status 2. */
export class UsageError extends Error {}

export interface Command {
  /** How it is called, and what for; one line each. */
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  /** Gives the exit status. */
  run(args: readonly string[], io: Io): Promise<number>;
}
