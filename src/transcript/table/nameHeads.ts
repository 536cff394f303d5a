import { kindOf } from "./rowKinds";

/** Names over columns, in order; the first is that of the rows where there are as many names as columns and one. */
export interface NameHeads {
  readonly names: readonly string[];
  /** The cells of a row and the words before them run into each other. */
  readonly isFused: boolean;
}

const name = /^[A-Z][\p{L}\d .,&'’()/²$%-]{1,39}$/u;
const edge = /(?<=[a-z)])(?=[A-Z])/;

/** "          Quoddy      Ector      Group", "SiteLocationEnergisedUnder construction". */
export function nameHeadsIn(text: string): NameHeads | undefined {
  if (text.length > 200 || /\d{2}/.test(text)) return undefined;
  const apart = text.trim().split(/\s{2,}/);
  // A title that stands far to the right is one name.
  if (apart.length >= 2)
    return /^\s{4,}\S/.test(text) && apart.every((each) => name.test(each))
      ? { names: ["", ...apart], isFused: false }
      : undefined;
  const fused = text.trim().split(edge);
  return fused.length >= 3 && kindOf(fused[0]!) !== undefined && fused.every((each) => name.test(each))
    ? { names: fused, isFused: true }
    : undefined;
}

/** The words of a fused row, one for each column of words: "Kootenay BendBC, Canada" is of two. */
export const fusedWords = (label: string): readonly string[] => label.split(edge);
