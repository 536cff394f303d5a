export interface Example {
  readonly phrase: string;
  /** Nothing means that the phrase must not be read at all. */
  readonly means?: unknown;
}

/** Phrases that all mean the same. */
export const means = (value: unknown, ...phrases: string[]): Example[] =>
  phrases.map((phrase) => ({ phrase, means: value }));

/** Phrases that look like this dimension and are not of it. */
export const meansNothing = (...phrases: string[]): Example[] => phrases.map((phrase) => ({ phrase }));
