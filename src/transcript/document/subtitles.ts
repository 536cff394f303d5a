/** "0:12", "00:00:12.500 --> 00:00:15.000" */
const moment =
  "[[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?(?: {0,2}--> {0,2}(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[^\\n]{0,60})?";
const isMoment = new RegExp(`^${moment}$`);
const isSerial = /^\d{1,5}$/;
const ends = /[.?!:]["”)\]]?(?:<\/v>)?$/;

/** What parts a subtitle from the next, but for the break after it: its moment and its number. */
export const betweenSubtitles = new RegExp(
  `(?:\\r?\\n[ \\t]{0,8}){1,3}(?:\\d{1,5}[ \\t]{0,8}\\r?\\n)?[ \\t]{0,8}${moment}[ \\t]{0,8}(?=\\r?\\n)`,
);

/** Fewer moments than this are the times of a few speakers. */
const fewest = 4;

/**
 * Whether a text is a film's subtitles: every other line or so is a moment, and hardly a passage ends before the next.
 */
export function areSubtitles(text: string): boolean {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const areMoments = lines.map((line) => line.length < 120 && isMoment.test(line));
  const moments = areMoments.filter(Boolean).length;
  if (moments < fewest) return false;
  const passages = lines.filter((line, i) => !areMoments[i] && !isSerial.test(line)).length;
  // What a speaker says below his name and the time ends where he does.
  const open = lines.filter((line, i) => areMoments[i - 1] && !ends.test(line)).length;
  return moments * 3 >= passages && open * 2 >= moments;
}

/** Subtitles with the breaks inside their sentences as spaces; the first line may be a title. */
export function runOn(subtitles: string): string {
  const first = subtitles.indexOf("\n") + 1;
  const said = subtitles.slice(first);
  return subtitles.slice(0, first) + said.replace(/(?<=[\p{L}\p{N},;%$'’)-] {0,3})\n(?=[\p{L}\p{N}$"“(])/gu, " ");
}
