import { endings } from "../source/text";
import type { Call } from "../transcript/figure";
import { Refusal } from "../units/refusal";
import type { Files } from "./io";
import type { ReadCall, Said } from "./job";
import { readText, sourceName } from "./readText";

/** Endings of the files that calls are kept in. */
export const callEndings: readonly string[] = endings;

/** The ending of a path, in small letters. */
export const endingOf = (path: string) => (/\.[^./\\]+$/.exec(path)?.[0] ?? "").toLowerCase();

/** Reads a call (a text, page, PDF or Word document, or standard input) or a file of figures (.json). */
export async function readOne(path: string, said: Said, io: Files): Promise<ReadCall> {
  const ending = path === "-" ? ".txt" : endingOf(path);
  if (![...callEndings, ".json"].includes(ending))
    throw new Refusal(
      "input",
      `${path}: ${[...callEndings, ".json"].join(", ")} files are read, not ${ending || "files without an ending"}. Save it as text first.`,
    );
  const text = await readText(path, io);
  if (ending === ".json" || isJson(path, text)) return { call: await figuresIn(path, text, said), text: null };
  const { readCall } = await import("../transcript/read");
  return { call: withSaid(readCall(text), said), text };
}

/** On standard input nothing but the text itself says that it is figures. */
const isJson = (path: string, text: string) => path === "-" && /^\s*\{\s*"document"/.test(text);

async function figuresIn(path: string, text: string, said: Said): Promise<Call> {
  const { fromJson } = await import("../transcript/callJson");
  const json = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw new Refusal("input", `${sourceName(path)}: this is no JSON.`);
    }
  };
  try {
    return withSaid(fromJson(json()), said);
  } catch (problem) {
    if (problem instanceof Refusal && !problem.message.startsWith(sourceName(path)))
      throw new Refusal("input", `${sourceName(path)}: ${problem.message}`);
    throw problem;
  }
}

const withSaid = (call: Call, { company, period }: Said): Call => ({
  ...call,
  document: { ...call.document, ...(company && { ticker: company.toUpperCase() }), ...(period && { period }) },
});
