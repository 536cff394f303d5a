import type { CellStyle } from "hucre/xlsx";
import type { PlannedCell } from "../sheets/plan";
import { styleOf } from "../sheets/style";

const rgb = (color: string) => ({ rgb: color.replace("#", "") });

const side = (color: string | undefined) => color && { style: "thin" as const, color: rgb(color) };

/** What a cell's entry would be taken for when it is typed again; such text is kept as text. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** The look of a planned cell in the words of the .xlsx library. */
export function cellStyle({ role, format, align, vertical, content }: PlannedCell): CellStyle {
  const style = styleOf(role);
  const [top, bottom] = [side(style.top), side(style.bottom)];
  const text = typeof content === "string" && looksLikeFormula.test(content) ? "@" : undefined;
  const horizontal = align ?? style.align ?? (style.indent && "left");
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(style.indent && { indent: style.indent }),
    ...(style.wrap && { wrapText: true }),
    ...(vertical && { vertical }),
  };
  return {
    font: {
      name: "Calibri",
      size: style.size ?? 11,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.color && { color: rgb(style.color) }),
    },
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } }),
    ...((top || bottom) && { border: { ...(top && { top }), ...(bottom && { bottom }) } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...((format ?? text) && { numFmt: format ?? text }),
  };
}
