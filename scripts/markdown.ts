/** Pieces of Markdown. */

/** A table of GitHub's kind; cells are Markdown, without line breaks. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

export const code = (text: string): string => `\`${text}\``;

export const codeBlock = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** The name by which a heading is linked to. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
