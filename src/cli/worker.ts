import { readFile } from "node:fs/promises";
import type { Job } from "./job";
import { outcomeOf } from "./outcome";

/** What a thread of the pool does; standard input is read outside. */
export default (job: Job) => outcomeOf(job, { readFile, readStandardInput: async () => new Uint8Array() });
