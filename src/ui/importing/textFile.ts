import { Refusal } from "../../units/refusal";
import { words } from "../words";

/** The longest call on record has 0.2 MB; a longer text is something else. */
const megabytes = 2;

/** The text of a file that the analyst opened. Refuses what is not text, and what is too long to be a call. */
export async function textOf(file: File): Promise<string> {
  if (file.size > megabytes * 1e6) throw new Refusal("input", words.start.tooLong(file.name, megabytes));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  if (text.includes("\0")) throw new Refusal("input", words.start.notText(file.name));
  return text;
}

/** UTF-16 where its mark says so, as Notepad saves "Unicode"; UTF-8; else the Windows code page of older transcripts. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A text to read. Refuses an empty one. */
export function checkedText(text: string): string {
  if (text.trim() === "") throw new Refusal("input", words.start.empty);
  if (text.length > megabytes * 1e6) throw new Refusal("input", words.start.tooLong(words.start.pasted, megabytes));
  return text;
}
