import type { Figure } from "../../transcript/figure";
import { words } from "../words";

export type Speaker = Pick<Figure, "speaker" | "section" | "line"> | undefined;

/** "James Cheng · prepared remarks · line 51" */
export const speakerText = (said: Speaker): string =>
  said
    ? [said.speaker ?? words.reader.nobody, words.reader.sections[said.section], words.review.line(said.line)].join(
        " · ",
      )
    : "";
