import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { Job, Outcome } from "./job";
import { faultAt } from "./outcome";

/** Reads files on all cores. A thread that breaks down costs the file it was reading. */
export async function inParallel(jobs: readonly Job[], done: () => void): Promise<readonly Outcome[]> {
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    minThreads: 0,
    maxThreads: Math.min(jobs.length, availableParallelism()),
  });
  try {
    return await Promise.all(
      jobs.map(async (job): Promise<Outcome> => {
        const outcome = pool.run(job) as Promise<Outcome>;
        const { path } = job;
        return outcome.catch((problem) => ({ path, refused: faultAt(path, problem) })).finally(done);
      }),
    );
  } finally {
    await pool.destroy();
  }
}
