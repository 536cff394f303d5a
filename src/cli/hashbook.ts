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
  now: () => new Date(),
}).then((status) => {
  process.exitCode = status;
});
