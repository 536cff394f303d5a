/** What a command touches outside itself. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The date to write into files. */
  now(): Date;
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
