import { ahead } from "./ahead";
import { answers } from "./answers";
import { balance } from "./balance";
import { borrowed } from "./borrowed";
import { doubtful } from "./doubtful";
import { calls } from "./calls";
import { compared } from "./compared";
import { corrected } from "./corrected";
import { governed } from "./governed";
import { inserted } from "./inserted";
import { mining } from "./mining";
import { nothing } from "./nothing";
import { operations } from "./operations";
import { results } from "./results";
import { revised } from "./revised";
import type { Sentence } from "./sentence";
import { sold } from "./sold";
import { spellings } from "./spellings";
import { times } from "./times";

/** Sentences as the sector says them, by what they speak of, each with what it states. */
export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  results,
  answers,
  compared,
  calls,
  corrected,
  governed,
  inserted,
  mining,
  operations,
  balance,
  borrowed,
  ahead,
  revised,
  sold,
  spellings,
  times,
  nothing,
  doubtful,
};
