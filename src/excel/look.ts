/** How a block looks: number formats cell by cell, the rest as far as all of its cells have it in common. */
export interface Look {
  readonly numberFormat: readonly (readonly string[])[];
  readonly format: Readonly<Excel.Interfaces.RangeFormatUpdateData>;
  /** Null where the cells differ. */
  readonly fill: string | null;
}

/** What Excel says of a block without a fill; a white fill would hide the grid's lines. */
const noFill = "#FFFFFF";

/** Without the properties in which cells differ, of which Excel says null. */
const common = <T extends object>(properties: T): Partial<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Partial<T>;

/** Needs `numberFormat`, and of `format` what it reads, loaded. */
export function lookOf({ numberFormat, format }: Excel.Range): Look {
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText, font, fill } = format;
  const { color, bold, italic, size } = font;
  return {
    numberFormat,
    format: {
      ...common({ horizontalAlignment, verticalAlignment, indentLevel, wrapText }),
      font: common({ color, bold, italic, size }),
    },
    fill: fill.color,
  };
}

export function restoreLook(range: Excel.Range, { numberFormat, format, fill }: Look): void {
  range.numberFormat = numberFormat.map((row) => [...row]);
  range.format.set(format);
  if (fill === noFill) range.format.fill.clear();
  else if (fill !== null) range.format.fill.color = fill;
}
