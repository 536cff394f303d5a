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

/**
 * The cells of a sheet as columns. A table too wide for that many characters lies on its side, and what then still does
 * not fit is left out, which its last column says; long texts are wrapped.
 */
export function sheetCells(rows: readonly (readonly string[])[], characters: number): string {
  const onSide = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  const cut = (kept: number) => onSide.map((cells, i) => [...cells.slice(0, kept), i === 0 ? "…" : ""]);
  const shorter = rows.slice(1).map((_, left) => cut(rows.length - 1 - left));
  const fitting = [rows, onSide, ...shorter].map(aligned).find((text) => isWithin(text, characters));
  return fitting ?? rows.map((row) => wrapped(row.join("  "), characters, "  ")).join("\n");
}

const aligned = (rows: readonly (readonly string[])[]) =>
  table(
    rows,
    rows[0]!.map(() => "left" as const),
  );

const isWithin = (text: string, characters: number) => text.split("\n").every((line) => width(line) <= characters);

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
