// node scripts/run.js FILE.ts [arguments]: runs a TypeScript script of the project.
require("./typescript");
const { resolve } = require("node:path");

process.argv.splice(1, 1);
require(resolve(process.argv[1]));
