import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseCsv } from "hucre/csv";

/** Older versions lack LET and other functions. */
const needed = 25.2;

const version = /LibreOffice (\d+\.\d+)/.exec(
  spawnSync("soffice", ["--version"], { encoding: "utf8" }).stdout ?? "",
)?.[1];
export const hasLibreOffice = Number(version ?? 0) >= needed;
export const libreOffice = version
  ? `LibreOffice ${version}${hasLibreOffice ? "" : `, too old: ${needed} is needed`}`
  : "LibreOffice, which is not installed here";

const settings = (recalculate: boolean) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item>
</oor:items>`;

/** Every sheet as raw values, text by text, in LibreOffice: recalculated, or as the file has them. */
export function inLibreOffice(bytes: Uint8Array, recalculate = true): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "hashbook-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), settings(recalculate));
    writeFileSync(join(folder, "book.xlsx"), bytes);
    // Comma, quotes, UTF-8, from row 1, text quoted as needed, raw numbers, every sheet.
    const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = [profile, "--headless", "--convert-to", csv, "--outdir", folder, join(folder, "book.xlsx")];
    execFileSync("soffice", options, { stdio: "ignore", timeout: 120_000 });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      files.map((name) => [
        name.slice("book-".length, -".csv".length),
        parseCsv(readFileSync(join(folder, name), "utf8")).map((row) => row.map(String)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
