import { Refusal } from "../units/refusal";
import type { Files } from "./io";
import type { Job, Outcome } from "./job";
import { readOne } from "./readOne";

/** Reads a file. Whatever is wrong with it, the others can still be read. */
export async function outcomeOf({ path, said }: Job, io: Files): Promise<Outcome> {
  try {
    return { path, ...(await readOne(path, said, io)) };
  } catch (problem) {
    return { path, refused: problem instanceof Refusal ? problem.message : faultAt(path, problem) };
  }
}

/** What is said of an error that is no refusal. */
export const faultAt = (path: string, problem: unknown) =>
  `${path}: this is a fault of Hashbook, not of your input: ${(problem as Error).message}`;
