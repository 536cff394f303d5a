import { textOf } from "../source/text";
import { Refusal } from "../units/refusal";
import type { Files } from "./io";

/** How a source is called in messages. */
export const sourceName = (path: string): string => (path === "-" ? "standard input" : path);

/** The text of a file, or of standard input for "-". Refuses what cannot be opened and what holds no text. */
export async function readText(path: string, io: Files): Promise<string> {
  const bytes = await (path === "-" ? io.readStandardInput() : opened(path, io));
  try {
    return await textOf(bytes, path);
  } catch (problem) {
    if (problem instanceof Refusal) throw new Refusal("input", `${sourceName(path)}: ${problem.message}`);
    throw problem;
  }
}

async function opened(path: string, io: Files): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (problem) {
    throw new Refusal("input", `${path}: ${fileProblem(problem)}`);
  }
}

/** Why a file cannot be used, in words. */
export function fileProblem(problem: unknown): string {
  const { code } = problem as { code?: string };
  if (code === "ENOENT") return "there is no such file or folder.";
  if (code === "EISDIR") return "this is a folder.";
  if (code === "EACCES" || code === "EPERM") return "it may not be opened.";
  throw problem;
}
