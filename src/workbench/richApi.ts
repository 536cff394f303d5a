import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService, DynamicRibbon } from "./addinServices";
import { Changes } from "./changes";
import type { CustomFunctionDriver } from "./customFunctionDriver";
import { CustomXmlStore, type XmlParser } from "./customXmlStore";
import { EventHub } from "./eventHub";
import type { Grid } from "./grid";
import { relayGridEvents } from "./gridEvents";
import type { HostObject } from "./hostObject";
import { Interpreter } from "./interpreter";
import { Members } from "./members";
import type { Book } from "./objects/book";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { References } from "./references";
import type { RequirementSets } from "./requirements";
import { SettingsStore } from "./settingsStore";
import type { Batch, BatchResponse, Entry } from "./wire";

export interface RichApiOptions {
  readonly requirementSets: RequirementSets;
  /** The browser's DOMParser, or jsdom's. */
  readonly xmlParser: XmlParser;
  /** Receives the events that the add-in listens to, to be sent as `richApiMessage`. */
  readonly tell: (entries: readonly Entry[]) => void;
  readonly workbookName?: string;
  readonly customFunctions?: CustomFunctionDriver;
}

export interface RichApi {
  /** Runs one batch, after those before it. */
  run(batch: Batch): Promise<BatchResponse>;
  /** Shared with `document.settings`. */
  readonly settings: SettingsStore;
  /** Stops listening to the grid. */
  dispose(): void;
}

/** Excel's object model over a grid, as the add-in's client library speaks to it. */
export function openRichApi(grid: Grid, options: RichApiOptions): RichApi {
  const { requirementSets, xmlParser, tell, workbookName = "Book1.xlsx", customFunctions } = options;
  const events = new EventHub(tell);
  const changes = new Changes(grid, events);
  const settings = new SettingsStore();
  const book: Book = {
    ...{ grid, events, changes, settings },
    xmlParts: new CustomXmlStore(xmlParser),
    tableLooks: new Map(),
    veryHidden: new Set(),
    calculationMode: "Automatic",
    worksheet: (sheet) => new Worksheet(book, sheet),
  };
  const interpreter = new Interpreter({
    workbook: new Workbook(book, workbookName),
    members: new Members(requirementSets),
    references: new References(),
    service: servicesOf(customFunctions),
    settled: () => grid.settled(),
    registerEvent: (source, on) => events.register(source, on),
  });
  return { run: (batch) => interpreter.run(batch), settings, dispose: relayGridEvents(grid, events, changes) };
}

/** Services by the name of their type, which differ from the object model in having no schema. */
function servicesOf(customFunctions: CustomFunctionDriver | undefined) {
  const runtime = { visibility: "Visible", start: "None" };
  const ribbon = new Map<string, boolean>();
  const services: Readonly<Record<string, () => HostObject | undefined>> = {
    "Microsoft.ExcelServices.CustomFunctions": () => customFunctions?.service,
    "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(runtime),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () => new AppRuntimePersistenceService(runtime),
    "Microsoft.DynamicRibbon.DynamicRibbon": () => new DynamicRibbon(ribbon),
  };
  return (typeName: string) => services[typeName]?.();
}
