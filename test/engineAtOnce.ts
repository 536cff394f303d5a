// Every test of the engine in one file, so that mutation testing loads the engine once for each change it makes: what is
// quick and notices most comes first. Tests that compare portable formulas in another spreadsheet take minutes, and the
// formulas are data, which is not changed.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "economics");
const all = readdirSync(folder).filter((name) => name.endsWith(".test.ts") && !/^portable|Forms\.test/.test(name));
const quick = ["invoke", "readAssumptions", "published", "subsidy"].map((name) => `${name}.test.ts`);
for (const name of new Set([...quick, ...all])) require(join(folder, name));
