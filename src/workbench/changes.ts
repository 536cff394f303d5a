import { areaAddress } from "./a1";
import { overlaps, type Area } from "./area";
import { workbookTarget, type EventHub } from "./eventHub";
import type { Grid } from "./grid";
import { wireId } from "./sheets";
import { growTables } from "./tableGrowth";
import { keepHeaders } from "./tableHeaders";

export interface CellsChange {
  readonly sheet: string;
  readonly area: Area;
  readonly by: "add-in" | "user";
}

/** The client asks for the range of a change soon after hearing of it. */
const mostRemembered = 200;

/** Tells handlers of changed cells, and remembers where each change was for `event.getRange`. */
export class Changes {
  private readonly areas = new Map<string, { readonly sheet: string; readonly area: Area }>();
  private count = 0;

  constructor(
    private readonly grid: Grid,
    private readonly events: EventHub,
  ) {}

  areaOf(reference: string) {
    return this.areas.get(reference);
  }

  tell({ sheet, area, by }: CellsChange): void {
    growTables(this.grid, sheet, area);
    keepHeaders(this.grid, sheet, area);
    const referenceId = this.remember(sheet, area);
    const worksheetId = wireId(sheet);
    const message = {
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      worksheetId,
      referenceId,
      shiftDirection: "None",
    };
    this.events.raise("worksheetChanged", [worksheetId, workbookTarget], message);
    for (const table of this.grid.tables())
      if (table.sheet === sheet && overlaps(table.area, area))
        this.events.raise("tableChanged", [table.id], { ...message, tableId: table.id });
  }

  private remember(sheet: string, area: Area): string {
    const reference = `change${++this.count}`;
    this.areas.set(reference, { sheet, area });
    this.areas.delete(`change${this.count - mostRemembered}`);
    return reference;
  }
}
