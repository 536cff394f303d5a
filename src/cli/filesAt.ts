import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../units/refusal";
import { callEndings, endingOf } from "./readOne";

/**
 * The files that a path stands for, in the order of their names.
 *
 * Of a folder these are the calls in it and in its folders: figures that were written beside them are left out. A pattern
 * takes what it matches, for the shells that leave patterns as they are.
 */
export async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return some(await callsIn(path), `${path}: no calls are in this folder.`);
  if (found || !/[*?[{]/.test(path)) return [path];
  const { glob } = await import("tinyglobby");
  const pattern = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return some(await glob(pattern, { expandDirectories: false }), `${path}: no file has such a name.`);
}

async function callsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => callEndings.includes(endingOf(name))).map((name) => join(folder, name));
}

function some(files: string[], reason: string): readonly string[] {
  if (files.length === 0) throw new Refusal("input", reason);
  return files.sort();
}
