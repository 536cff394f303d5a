// npm run difficulty -- FILE "SOURCE": adds the epochs of FILE to seeds/difficulty-history.json; seeds/README.md says how to make one.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../src/units/refusal";
import { readHeaders } from "./epochHeaders";
import { extended, historyFile, type History } from "./extendHistory";

const seed = join(__dirname, "../seeds/difficulty-history.json");
const [, , file, source] = process.argv;

if (file) extend(file);
else {
  console.error('Usage: npm run difficulty -- FILE "SOURCE"');
  process.exitCode = 2;
}

function extend(path: string) {
  try {
    const history = JSON.parse(readFileSync(seed, "utf8")) as History;
    const longer = extended(history, readHeaders(readFileSync(path, "utf8")), source);
    writeFileSync(seed, historyFile(longer));
    const [height] = longer.epochs.at(-1)!;
    console.log(`${longer.epochs.length - history.epochs.length} new epochs; the last begins at block ${height}.`);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
