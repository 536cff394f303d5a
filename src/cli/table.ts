export type Align = "left" | "right";

const width = (text: string) => [...text].length;

/** Rows as aligned columns with two spaces between; trailing blanks are cut. */
export function table(rows: readonly (readonly string[])[], aligned: readonly Align[]): string {
  const widths = aligned.map((_, i) => Math.max(0, ...rows.map((row) => width(row[i] ?? ""))));
  const padded = (row: readonly string[]) =>
    aligned.map((align, i) => {
      const text = row[i] ?? "";
      const space = " ".repeat(widths[i]! - width(text));
      return align === "right" ? space + text : text + space;
    });
  return rows.map((row) => padded(row).join("  ").trimEnd()).join("\n");
}

/** A paragraph in lines of at most `columns` characters, each after the first indented. */
export function wrapped(text: string, columns: number, indent: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line && width(line) + 1 + width(word) > columns - indent.length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${indent}`);
}
