import { Refusal } from "../units/refusal";
import { decoded } from "./decode";

/** Files that are read, for choosing one. */
export const endings = [".txt", ".md", ".html", ".htm", ".pdf", ".docx"] as const;

/** Largest file, in megabytes: a release with its pictures. */
const largestFile = 25;
/** The longest call on record has 0.2 million characters; a longer text is something else. */
const longestText = 2_000_000;

/**
 * The text of a file, told by its bytes first and by the ending of its name.
 *
 * What is read of it, lines and passages, counts in this text. Refuses, in one sentence, what holds none.
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw new Refusal("input", "there is nothing in it.");
  if (bytes.length > largestFile * 1e6)
    throw new Refusal(
      "input",
      `${megabytes(bytes.length)} MB are too much for a call; up to ${largestFile} MB are read.`,
    );
  const text = await read(bytes, /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? "");
  if (text.trim() === "") throw new Refusal("input", "there is nothing in it.");
  if (text.length > longestText)
    throw new Refusal("input", `${text.length} characters are too many for a call; up to ${longestText} are read.`);
  return text;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

async function read(bytes: Uint8Array, ending: string): Promise<string> {
  if (beginsWith(bytes, "%PDF-", 1024)) return (await import("./pdf")).textOfPdf(bytes);
  if (beginsWith(bytes, "PK\u0003\u0004")) return (await import("./docx")).textOfDocx(bytes);
  if (beginsWith(bytes, "\u00D0\u00CF\u0011\u00E0"))
    throw new Refusal(
      "input",
      "this is a Word document of the old kind or with a password; save it as .docx without one.",
    );
  if (beginsWith(bytes, "{\\rtf")) throw new Refusal("input", "this is rich text; save it as .docx or .txt.");
  if (ending === ".pdf") throw new Refusal("input", "this is no PDF.");
  if (ending === ".docx") throw new Refusal("input", "this is no Word document.");
  const isPage = ending === ".html" || ending === ".htm" || /^\s{0,20}(?:<!doctype html|<html)\b/i.test(head(bytes));
  const text = decoded(
    bytes,
    isPage ? /<meta[^>]{1,200}charset=["']?\s?([\w-]{2,20})/i.exec(head(bytes))?.[1] : undefined,
  );
  if (text.includes("\0")) throw new Refusal("input", "this is no text.");
  return isPage ? (await import("./html")).textOfHtml(text) : text;
}

/** The first bytes as characters of one byte each. */
const head = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 2000)).replace(/^\u00EF\u00BB\u00BF/, "");

/** Whether a file begins with a mark, or has it within its first bytes. */
const beginsWith = (bytes: Uint8Array, mark: string, within = 0) =>
  within ? head(bytes.subarray(0, within)).includes(mark) : head(bytes).startsWith(mark);
