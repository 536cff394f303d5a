import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "hucre/xlsx";

/** Adds 1 to A1 and recalculates every cell, so many times; gives the last cell. */
type Recalculate = (times: number) => Promise<number>;

/** Numbers, formulas that start with "=", and cells that stay empty. */
export type Row = readonly (number | string | null)[];

/**
 * A sheet in a LibreOffice of its own, which waits on a socket to be asked for recalculations. Nothing but these and
 * one message each way (some 0.3 ms) passes between question and answer. Its profile and process last as long as `use`.
 */
export async function inLibreOffice(rows: readonly Row[], use: (recalculate: Recalculate) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "hashbook-"));
  const server = createServer().listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    writeProfile(join(folder, "user"));
    writeFileSync(join(folder, "book.xlsx"), await workbook(rows));
    await connected(folder, server, use);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function connected(folder: string, server: Server, use: (recalculate: Recalculate) => Promise<void>) {
  const office = start(folder, server.address() as AddressInfo);
  const ended = once(office, "exit");
  const lost = ended.then(() => Promise.reject(new Error("LibreOffice ended too early.")));
  const socket = await Promise.race([connection(server, office), lost]);
  try {
    await use(async (times) => {
      socket.write(String(times).padStart(8));
      return Number(await Promise.race([once(socket, "data"), lost]));
    });
  } finally {
    socket.end();
    await ended;
  }
}

function start(folder: string, { port }: AddressInfo): ChildProcess {
  const profile = `-env:UserInstallation=${pathToFileURL(folder)}`;
  return spawn("soffice", [profile, "--headless", `macro:///Standard.Bench.Main(${port})`], {
    stdio: "ignore",
    env: { ...process.env, HOME: folder, TMPDIR: folder },
    detached: true,
  });
}

/** From here on LibreOffice ends when the socket does; one that never asks is killed with its launcher, as a group. */
async function connection(server: Server, office: ChildProcess): Promise<Socket> {
  try {
    const [socket] = await once(server, "connection", { signal: AbortSignal.timeout(120_000) });
    return socket as Socket;
  } catch (problem) {
    process.kill(-office.pid!, "SIGKILL");
    throw problem;
  }
}

function workbook(rows: readonly Row[]): Promise<Uint8Array> {
  const content = (cell: number | string) => (typeof cell === "number" ? { value: cell } : { formula: cell.slice(1) });
  const cells = rows.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === null ? [] : [[`${i},${j}`, content(cell)] as const])),
  );
  return writeXlsx({ sheets: [{ name: "Sheet", cells: new Map(cells) }] });
}

/** A profile that holds the macro, and says that it is set up: at its first start LibreOffice would overwrite its macros. */
function writeProfile(user: string) {
  const macro = readFileSync(join(__dirname, "recalculate.bas"), "utf8");
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const standard = 'library:name="Standard" library:link="false" library:readonly="false"';
  const files = {
    "registrymodifications.xcu": `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>`,
    "basic/script.xlc": `<library:libraries ${library}><library:library ${standard}/></library:libraries>`,
    "basic/Standard/script.xlb": `<library:library ${library} ${standard}><library:element library:name="Bench"/></library:library>`,
    "basic/Standard/Bench.xba": `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</script:module>`,
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(user, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
