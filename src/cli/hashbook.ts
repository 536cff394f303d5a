import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { run } from "./run";

// A reader that stops early, such as `head`, is no fault.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readStandardInput: () => buffer(process.stdin),
  readFile,
  writeFile,
  filesAt: async (path) => (await import("./filesAt")).filesAt(path),
  inParallel: async (jobs, done) => (await import("./inParallel")).inParallel(jobs, done),
  progress: async (files) => (await import("./progressBar")).progressBar(files),
  now: () => new Date(),
}).then((status) => {
  process.exitCode = status;
});
