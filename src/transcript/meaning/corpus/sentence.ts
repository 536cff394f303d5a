/**
 * A sentence said on a call of 5 November 2025 about the third quarter, and the figures that it states, in its order:
 * "metric value @period basis dimension=value". A growth is "yoy +0.18"; the basis is left out where it is actual.
 */
export interface Sentence {
  readonly words: string;
  readonly figures: readonly string[];
}

export const states = (words: string, ...figures: string[]): Sentence => ({ words, figures });
/** Nothing to load: its numbers are left to the reader. */
export const statesNothing = (...sentences: string[]): Sentence[] => sentences.map((words) => ({ words, figures: [] }));
