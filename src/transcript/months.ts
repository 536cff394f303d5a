/** In full, as calls are written. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A month in full or short, with or without a point; May is no abbreviation. */
export const monthPattern = `(?:${monthNames.join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;

/** 1 for "Jan." and 12 for "December". */
export const monthNumber = (word: string): number =>
  monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
