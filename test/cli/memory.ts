import type { Io } from "../../src/cli/io";
import { outcomeOf } from "../../src/cli/outcome";
import { run } from "../../src/cli/run";

/** Runs the command line on files in memory. */
export async function hashbook(args: readonly string[], files: Readonly<Record<string, string>> = {}, input = "") {
  const written = new Map<string, Uint8Array>();
  let [out, err] = ["", ""];
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readStandardInput: async () => new TextEncoder().encode(input),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error("no file"), { code: "ENOENT" });
      return new TextEncoder().encode(text);
    },
    filesAt: async (path) => {
      const within = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
      return within.length ? within.sort() : [path];
    },
    inParallel: async (jobs, done) => {
      const outcomes = await Promise.all(jobs.map((job) => outcomeOf(job, io)));
      jobs.forEach(done);
      return outcomes;
    },
    progress: async () => ({ advance: () => undefined, stop: () => undefined }),
    writeFile: async (path, bytes) => void written.set(path, bytes),
    now: () => new Date("2024-08-15T12:00:00Z"),
  };
  const status = await run(args, io);
  return { status, out, err, written };
}
