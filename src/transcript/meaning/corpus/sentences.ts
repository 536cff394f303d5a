import { ahead } from "./ahead";
import { balance } from "./balance";
import { doubtful } from "./doubtful";
import { compared } from "./compared";
import { corrected } from "./corrected";
import { inserted } from "./inserted";
import { mining } from "./mining";
import { nothing } from "./nothing";
import { operations } from "./operations";
import { results } from "./results";
import { revised } from "./revised";
import type { Sentence } from "./sentence";
import { spellings } from "./spellings";

/** Sentences as the sector says them, by what they speak of, each with what it states. */
export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  results,
  compared,
  corrected,
  inserted,
  mining,
  operations,
  balance,
  ahead,
  revised,
  spellings,
  nothing,
  doubtful,
};
