/** Excel's limit for the comment of a name; it refuses a file with a longer one. */
export const longestComment = 255;

/** A text cut to a length, with an ellipsis where something is missing; no character is cut in half. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
