import type { Area } from "../area";
import type { Border, Edge } from "../grid";
import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { oneOf } from "./checked";
import { colorOf } from "./color";
import { uniform } from "./uniform";

/** Which cells of an area bear a border of each kind, and at which of their edges. */
const sides = {
  EdgeTop: { edge: "top", cells: (area: Area): Area => ({ ...area, rows: 1 }) },
  EdgeBottom: { edge: "bottom", cells: (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: "left", cells: (area: Area): Area => ({ ...area, columns: 1 }) },
  EdgeRight: {
    edge: "right",
    cells: (area: Area): Area => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { edge: "bottom", cells: (area: Area): Area => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { edge: "right", cells: (area: Area): Area => ({ ...area, columns: area.columns - 1 }) },
} as const satisfies Record<string, { edge: Edge; cells: (area: Area) => Area }>;

export type Side = keyof typeof sides;
export const sideNames = Object.keys(sides) as Side[];

const thinBlack: Border = { weight: "thin", color: "#000000" };
const weights = { Thin: "thin", Medium: "medium", Thick: "thick" } as const;

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly area: Area,
    readonly sideIndex: Side,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.sideIndex };
  }

  get id() {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.read((border) => (border ? "Continuous" : "None"));
  }
  set style(value: unknown) {
    const drawn = oneOf(value, ["None", "Continuous"], "RangeBorder.style") === "Continuous";
    this.write(drawn ? this.present : null);
  }
  get weight(): string | null {
    return this.read(
      (border) => Object.entries(weights).find(([, weight]) => weight === border?.weight)?.[0] ?? "Thin",
    );
  }
  set weight(value: unknown) {
    const weight = oneOf(value, ["Thin", "Medium", "Thick"], "RangeBorder.weight");
    this.write({ ...this.present, weight: weights[weight] });
  }
  get color(): string | null {
    return this.read((border) => border?.color ?? "#000000");
  }
  set color(value: unknown) {
    this.write({ ...this.present, color: colorOf(value, "RangeBorder.color") });
  }

  private get cells(): Area {
    return sides[this.sideIndex].cells(this.area);
  }

  private get hasCells(): boolean {
    return this.cells.rows > 0 && this.cells.columns > 0;
  }

  /** The border to change: that of the first cell, or a thin black one. */
  private get present(): Border {
    if (!this.hasCells) return thinBlack;
    const first = { ...this.cells, rows: 1, columns: 1 };
    return this.book.grid.styles(this.sheet, first)[0]![0]![sides[this.sideIndex].edge] ?? thinBlack;
  }

  private read<T>(pick: (border: Border | null) => T): T | null {
    if (!this.hasCells) return pick(null);
    return uniform(this.book, this.sheet, this.cells, (style) => pick(style[sides[this.sideIndex].edge]));
  }

  private write(border: Border | null): void {
    if (this.hasCells) this.book.grid.setStyle(this.sheet, this.cells, { [sides[this.sideIndex].edge]: border });
  }
}
