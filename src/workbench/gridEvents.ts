import { areaAddress } from "./a1";
import { overlaps } from "./area";
import type { Changes } from "./changes";
import { workbookTarget, type EventHub } from "./eventHub";
import type { Grid, GridEvent, Selection } from "./grid";
import { wireId } from "./sheets";

/** Passes on what happens in the grid as events of the object model; gives the function that ends it. */
export const relayGridEvents = (grid: Grid, events: EventHub, changes: Changes) =>
  grid.listen((event) => relay(event, grid, events, changes));

function relay(event: GridEvent, grid: Grid, events: EventHub, changes: Changes): void {
  const sheetEvent = (type: Parameters<EventHub["raise"]>[0], sheet: string, more = {}) =>
    events.raise(type, [wireId(sheet), workbookTarget], { worksheetId: wireId(sheet), ...more });
  switch (event.kind) {
    case "cellsChanged":
      return changes.tell({ sheet: event.sheet, area: event.area, by: "user" });
    case "selectionChanged":
      sheetEvent("worksheetSelectionChanged", event.selection.sheet, { address: areaAddress(event.selection.area) });
      return tellTables(event.selection, grid, events);
    case "sheetAdded":
      return sheetEvent("worksheetAdded", event.sheet, { source: "Local" });
    case "sheetRemoved":
      return sheetEvent("worksheetDeleted", event.sheet, { source: "Local" });
    case "sheetActivated":
      if (event.before !== null) sheetEvent("worksheetDeactivated", event.before);
      return sheetEvent("worksheetActivated", event.sheet);
    case "calculated":
      return grid.sheets().forEach(({ id }) => sheetEvent("worksheetCalculated", id));
  }
}

function tellTables({ sheet, area }: Selection, grid: Grid, events: EventHub): void {
  for (const table of grid.tables())
    if (table.sheet === sheet)
      events.raise("tableSelectionChanged", [table.id], {
        address: areaAddress(area),
        isInsideTable: overlaps(table.area, area),
        tableId: table.id,
        worksheetId: wireId(sheet),
      });
}
