import { asicOptionValue } from "./asicOptionValue";
import { closedForms } from "./closedForms";
import type { Definition } from "./define";
import { difficultyAt } from "./difficultyAt";
import { minerSpec } from "./minerSpec";

/** The functions whose result is one cell, or one for each cell of a range. */
export const cellFunctions: readonly Definition[] = [...closedForms, difficultyAt, minerSpec, asicOptionValue];
