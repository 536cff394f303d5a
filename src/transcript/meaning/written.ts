import type { Calendar } from "../calendar";
import type { Kind } from "./growth";
import type { Scene } from "./scene";

/** A written report of a quarter compares with the year before where it does not say; on a call the quarter before is meant. */
export const writtenKind = ({ sentence }: Scene, { reported }: Calendar): Kind | undefined =>
  sentence.turn.speaker === null && !reported ? "yoy" : undefined;
