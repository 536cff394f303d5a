import type { Call } from "../transcript/figure";
import { Refusal } from "../units/refusal";
import { UsageError, type Io } from "./io";
import { readText, sourceName } from "./readText";

/** A call, and the text that it was read from; a file of figures has none. */
export interface ReadCall {
  readonly call: Call;
  readonly text: string | null;
}

/** What the analyst says of the call, over what the text says. */
export interface Said {
  readonly company?: string;
  readonly period?: string;
}

/** Reads calls (.txt, .md, or standard input) and files of figures (.json). */
export async function readCalls(paths: readonly string[], said: Said, io: Io): Promise<readonly ReadCall[]> {
  if (paths.length === 0) throw new UsageError("Which FILE? Give a .txt or .md file, or - for standard input.");
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError("Standard input (-) can be read only once.");
  if (said.period !== undefined && !/^(FY)?\d{4}Q[1-4]$/.test(said.period))
    throw new UsageError(`--period needs a quarter such as 2024Q2, not ${said.period}.`);
  const calls: ReadCall[] = [];
  for (const path of paths) calls.push(await readOne(path, said, io));
  return calls;
}

async function readOne(path: string, said: Said, io: Io): Promise<ReadCall> {
  const ending = path === "-" ? ".txt" : (/\.[^./\\]+$/.exec(path)?.[0] ?? "").toLowerCase();
  if (![".txt", ".md", ".json"].includes(ending))
    throw new Refusal(
      "input",
      `${path}: .txt, .md and .json files are read, not ${ending || "files without an ending"}. Save it as text first.`,
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
