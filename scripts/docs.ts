// npm run docs: writes docs/functions.md from the catalogue.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsPage } from "./functionsPage";

writeFileSync(join(__dirname, "../docs/functions.md"), functionsPage());
