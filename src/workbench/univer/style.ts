import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { defaultStyle, type Border, type CellStyle, type Edge } from "../grid";

const horizontals = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const weights = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
} as const;
const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<Edge, keyof IBorderData>;

/** Pixels of one step of indent, as Excel draws it. */
const indentWidth = 9;

const keyOf = <T>(table: Record<string, T>, value: unknown) => Object.keys(table).find((key) => table[key] === value);
const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer's form of a style, or of a part of one. */
export function toUniver(style: Partial<CellStyle>): IStyleData {
  const { numberFormat, bold, italic, underline, size, fontName, color, fill, horizontal, vertical, wrap, indent } =
    style;
  const border = Object.fromEntries(
    (Object.keys(edges) as Edge[]).filter((edge) => edge in style).map((edge) => [edges[edge], line(style[edge])]),
  );
  return {
    // "General" said outright keeps a formula from taking over the format of what it refers to.
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(size !== undefined && { fs: size }),
    ...(fontName !== undefined && { ff: fontName === defaultStyle.fontName ? null : fontName }),
    ...(color !== undefined && { cl: color === defaultStyle.color ? null : { rgb: color } }),
    ...(fill !== undefined && { bg: fill ? { rgb: fill } : null }),
    ...(horizontal !== undefined && { ht: horizontals[horizontal] }),
    ...(vertical !== undefined && { vt: verticals[vertical] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indent !== undefined && { pd: indent ? { l: indent * indentWidth } : null }),
    ...(Object.keys(border).length > 0 && { bd: border }),
  };
}

const line = (border: Border | null | undefined) =>
  border ? { s: weights[border.weight], cl: { rgb: border.color } } : null;

/** The style a cell has in Univer, with Excel's defaults for what it leaves open. */
export function fromUniver(style: Nullable<IStyleData>): CellStyle {
  const edge = (name: Edge): Border | null => {
    const drawn = style?.bd?.[edges[name]];
    if (!drawn || drawn.s === BorderStyleTypes.NONE) return null;
    const weight = (keyOf(weights, drawn.s) ?? "thin") as Border["weight"];
    return { weight, color: drawn.cl.rgb?.toUpperCase() ?? "#000000" };
  };
  return {
    numberFormat: style?.n?.pattern ?? defaultStyle.numberFormat,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    size: style?.fs ?? defaultStyle.size,
    fontName: style?.ff ?? defaultStyle.fontName,
    color: style?.cl?.rgb?.toUpperCase() ?? defaultStyle.color,
    fill: style?.bg?.rgb?.toUpperCase() ?? "",
    horizontal: (keyOf(horizontals, style?.ht) ?? "General") as CellStyle["horizontal"],
    vertical: (keyOf(verticals, style?.vt) ?? "Bottom") as CellStyle["vertical"],
    wrap: style?.tb === WrapStrategy.WRAP,
    indent: Math.round((style?.pd?.l ?? 0) / indentWidth),
    top: edge("top"),
    bottom: edge("bottom"),
    left: edge("left"),
    right: edge("right"),
  };
}
