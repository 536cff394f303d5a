import { Refusal } from "../units/refusal";
import type { Files } from "./io";

/** The longest call on record has 0.2 MB; a longer text is something else. */
const longest = 2_000_000;

/** How a source is called in messages. */
export const sourceName = (path: string): string => (path === "-" ? "standard input" : path);

/** The text of a file, or of standard input for "-". Refuses what cannot be opened, is empty, too long, or no text. */
export async function readText(path: string, io: Files): Promise<string> {
  const bytes = await (path === "-" ? io.readStandardInput() : opened(path, io));
  const text = decoded(bytes);
  const refuse = (reason: string): never => {
    throw new Refusal("input", `${sourceName(path)}: ${reason}`);
  };
  if (text.trim() === "") refuse("there is nothing in it.");
  if (text.includes("\0")) refuse("this is no text.");
  if (text.length > longest) refuse(`${text.length} characters are too many for a call; up to ${longest} are read.`);
  return text;
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

/** UTF-8 or UTF-16, else the Windows code page in which older transcripts are saved. */
function decoded(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  try {
    return new TextDecoder(mark || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
