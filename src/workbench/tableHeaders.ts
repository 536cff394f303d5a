import { overlaps, type Area } from "./area";
import type { Content, Grid } from "./grid";

/** Headers are text and unique: blank ones become Column1, repeated ones get a number. */
export function nameHeaders(grid: Grid, sheet: string, header: Area): void {
  const taken = new Set<string>();
  const names = grid.texts(sheet, header)[0]!.map((text, i) => {
    const base = text === "" ? `Column${i + 1}` : text;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const values = grid.values(sheet, header)[0]!;
  const contents = names.map((name, i): Content => (values[i] === name ? null : name));
  if (contents.some((content) => content !== null)) grid.write(sheet, header, [contents]);
}

/** Names the headers of tables anew that were written into. */
export function keepHeaders(grid: Grid, sheet: string, written: Area): void {
  for (const table of grid.tables()) {
    const header = { ...table.area, rows: 1 };
    if (table.sheet === sheet && overlaps(header, written)) nameHeaders(grid, sheet, header);
  }
}
