// node scripts/run.js scripts/schema.ts: writes src/workbench/schema.json from @types/office-js.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { officeDeclarations, schemaOf } from "./officeDeclarations";
import { emulatedClasses } from "../src/workbench/emulatedClasses";

writeFileSync(
  join(__dirname, "../src/workbench/schema.json"),
  `${JSON.stringify(schemaOf(officeDeclarations(), emulatedClasses), null, 2)}\n`,
);
