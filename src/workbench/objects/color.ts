import { invalidArgument } from "../richApiError";

/** The sixteen colour names of HTML 4. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
};

/** "#RRGGBB" of a colour as an add-in writes it. */
export function colorOf(value: unknown, location: string): string {
  const text = String(value);
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  const color = digits === undefined ? named[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (color === undefined) throw invalidArgument(location, `${text} is no colour of the form #RRGGBB.`);
  return color;
}
