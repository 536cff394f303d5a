import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(__dirname, "../../bin/hashbook.js");

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "hashbook-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** A call that takes a moment to read; its revenue tells which it is. */
const call = (number: number) =>
  `Aster Mining (ASTR) Q2 2024 Earnings Call, August 14, 2024\n\nJane Doe: Total revenue was $${number + 0.5} million.\n${"Jane Doe: We mined 210 bitcoin in the second quarter, and fleet efficiency was 19.5 joules per terahash.\n".repeat(200)}`;

function hashbook(...args: string[]): Promise<{ out: string; err: string; status: number }> {
  return new Promise((done) => {
    const ended = execFile(process.execPath, [program, ...args], { cwd: folder, maxBuffer: 1e9 }, (_, out, err) =>
      done({ out, err, status: ended.exitCode! }),
    );
  });
}

it("reads a folder on threads, in the order of its names and without a bar in a pipe", async () => {
  mkdirSync(join(folder, "calls/more"), { recursive: true });
  for (let i = 1; i <= 6; i += 1) write(`calls/${7 - i}.txt`, call(7 - i));
  write("calls/more/9.md", call(9));
  write("calls/more/zero.txt", "a\0b");
  write("calls/figures.json", "{}");
  const { out, err, status } = await hashbook("figures", "calls", "--json");
  const read = JSON.parse(out) as { file: string; figures: { metric: string; value: number }[] }[];
  expect(read.map(({ file, figures: [revenue] }) => [file.replaceAll("\\", "/"), revenue!.value])).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((number) => [`calls/${number}.txt`, (number + 0.5) * 1e6]),
    ["calls/more/9.md", 9_500_000],
  ]);
  expect([err, status]).toEqual([
    `1 of 8 files could not be read:\n${join("calls", "more", "zero.txt")}: this is no text.\n`,
    1,
  ]);
});

it("takes a pattern that the shell has left as it is", async () => {
  write("a1.txt", call(1));
  write("a2.txt", call(2));
  write("b3.txt", call(3));
  const { out, status } = await hashbook("figures", "a*.txt", "--json");
  expect([(JSON.parse(out) as { file: string }[]).map(({ file }) => file), status]).toEqual([["a1.txt", "a2.txt"], 0]);
  expect(await hashbook("figures", "c*.txt")).toEqual({
    out: "",
    err: "c*.txt: no file has such a name.\n",
    status: 1,
  });
});

it("refuses a folder without calls", async () => {
  mkdirSync(join(folder, "none"));
  expect(await hashbook("figures", "none")).toEqual({
    out: "",
    err: "none: no calls are in this folder.\n",
    status: 1,
  });
});

it("ends at once and prints nothing when it is interrupted", async () => {
  for (let i = 0; i < 200; i += 1) write(`${i}.txt`, call(i));
  const running = spawn(process.execPath, [program, "figures", "."], { cwd: folder });
  let out = "";
  running.stdout.on("data", (text) => void (out += text));
  setTimeout(() => running.kill("SIGINT"), 500);
  const [, signal] = await once(running, "close");
  expect([signal, out]).toEqual(["SIGINT", ""]);
});
