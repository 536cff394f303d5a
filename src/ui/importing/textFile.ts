import { textOf as textIn } from "../../source/text";
import { Refusal } from "../../units/refusal";
import { words } from "../words";

/** The longest call on record has 0.2 million characters; a longer text is something else. */
const longest = 2_000_000;

/** The text of a file that the analyst opened: a text, page, PDF or Word document. Refuses, by its name, what holds none. */
export async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await textIn(bytes, file.name);
  } catch (problem) {
    if (problem instanceof Refusal) throw new Refusal("input", words.start.unreadable(file.name, problem.message));
    throw problem;
  }
}

/** A pasted text to read. Refuses an empty one, and one too long for a call. */
export function checkedText(text: string): string {
  if (text.trim() === "") throw new Refusal("input", words.start.empty);
  if (text.length > longest) throw new Refusal("input", words.start.tooLong(longest));
  return text;
}
