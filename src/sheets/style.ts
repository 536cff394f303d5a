import type { Role } from "./plan";

/** How a cell looks. Colours are RGB in hex; whatever is absent stays as the workbook has it. */
export interface Style {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center";
  /** Steps between the edge of the cell and its text. */
  readonly indent?: number;
  /** Long text goes on in further lines, and the row grows. */
  readonly wrap?: boolean;
  /** A thin line of this colour. */
  readonly top?: string;
  readonly bottom?: string;
}

const ink = "#000000";
const quiet = "#6B7280";
const line = "#9CA3AF";

const header: Style = { color: "#1F2937", bold: true, fill: "#EEF1F5", bottom: line, wrap: true };

/**
 * The look of each role, by the conventions of sell-side models: blue what one types, black what is calculated, green what
 * comes from another sheet. No fills besides headings, inputs and warnings, so that a printed sheet stays readable.
 */
const styles: Readonly<Record<Role, Style>> = {
  title: { color: "#1F2937", bold: true, size: 14 },
  hint: { color: quiet, italic: true },
  heading: { color: "#1F2937", bold: true, size: 12, bottom: "#1F2937" },
  header,
  headerOfText: { ...header, indent: 1 },
  label: { color: ink },
  unit: { color: quiet, indent: 1 },
  text: { color: ink },
  prose: { color: ink, wrap: true },
  input: { color: "#0000FF", fill: "#FFFBEB" },
  figure: { color: "#0000FF" },
  formula: { color: ink },
  link: { color: "#00703C" },
  total: { color: ink, bold: true, top: line },
  flag: { color: "#9A3412", fill: "#FFF7ED" },
  check: { color: quiet, bold: true, top: line },
};

export const styleOf = (role: Role): Style => styles[role];
