/** What opens a point of a list: a bullet, a dash, a number or letter with its point or bracket. */
const mark =
  /^[ \t>]{0,20}(?:[•▪▫◦●○■□►▶➢➤✓✔‣⁃∙·*–—-]|o(?= {1,4}[\p{L}$\d])|\(?\d{1,2}[.)](?!\d)|\(?[a-hA-H]\)|\([ivx]{1,4}\)|[ivx]{1,4}[.)])[ \t]{1,8}(?=\S)|^[ \t]{0,20}[•▪▫◦●○■□►▶➢➤✓✔‣⁃∙·](?=\S)/u;

/** How many characters of a line are the mark of a point in a list; 0 where it is none. */
export const bulletOf = (line: string): number => mark.exec(line)?.[0].length ?? 0;
