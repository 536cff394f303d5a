import type { Changes } from "../changes";
import type { CustomXmlStore } from "../customXmlStore";
import type { EventHub } from "../eventHub";
import type { Grid } from "../grid";
import type { HostObject } from "../hostObject";
import type { SettingsStore } from "../settingsStore";

/** How a table looks, which no grid needs to know. */
export interface TableLook {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** What all objects of one workbook share. */
export interface Book {
  readonly grid: Grid;
  readonly events: EventHub;
  readonly changes: Changes;
  readonly settings: SettingsStore;
  readonly xmlParts: CustomXmlStore;
  readonly tableLooks: Map<string, TableLook>;
  /** Sheets that only an add-in can show again. */
  readonly veryHidden: Set<string>;
  calculationMode: string;
  worksheet(sheet: string): HostObject;
}
