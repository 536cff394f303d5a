import { CustomFunctionDriver } from "./customFunctionDriver";
import type { FunctionsJson } from "./functionMetadata";
import { readManifest, type RibbonButton } from "./manifest";
import { PaneFrame } from "./paneFrame";
import { drawRibbon } from "./ribbon";
import { openRichApi } from "./richApi";
import { makeResizable } from "./splitter";
import { Theme } from "./theme";
import type { Entry } from "./wire";
import { exposeWorkbench } from "./handle";
import { showMessages } from "./cellMessage";
import "./workbench.css";

/** The add-in is served beside the workbench, wherever its manifest says that it will be. */
const here = (url: string) => new URL(new URL(url).pathname, location.origin);

const element = (id: string) => document.getElementById(id)!;

async function load(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} is not there (${response.status}).`);
  return response.text();
}

async function openWorkbench() {
  const parser = new DOMParser();
  const manifest = readManifest(
    parser.parseFromString(await load(new URL("manifest.xml", location.origin)), "text/xml"),
  );
  const functionsJson = JSON.parse(await load(here(manifest.functions))) as FunctionsJson;
  const { SheetFunctions, hintErrors, startUniver } = await import("./univer/start");

  const theme = new Theme();
  const sheet = startUniver(element("sheet"), "Book1", theme.dark);
  theme.follow(sheet.setDark);
  element("theme").addEventListener("click", () => theme.toggle());

  const tell = (entries: readonly Entry[]) => pane.transport?.tell(entries);
  const { functions: definitions, allowErrorForDataTypeAny } = functionsJson;
  const driver = new CustomFunctionDriver(
    definitions.map((definition) => ({ ...definition, allowErrorForDataTypeAny })),
    tell,
  );
  const richApi = openRichApi(sheet.grid, {
    requirementSets: manifest.requirements,
    xmlParser: parser,
    tell,
    customFunctions: driver,
  });
  const pane = new PaneFrame(element("pane"), here(manifest.page), manifest.id, {
    requirementSets: manifest.requirements,
    settings: richApi.settings,
    run: richApi.run,
    leavePane: () => sheet.focus(),
  });
  const functions = new SheetFunctions(sheet.injector, sheet.grid, (id, values) => driver.call(id, values));
  hintErrors(sheet.injector, functions);
  functions.register(manifest.namespace, functionsJson);

  const layout = element("layout");
  const showPane = (shown: boolean) => layout.classList.toggle("pane-closed", !shown);
  const press = ({ id, functionName }: RibbonButton) => {
    showPane(true);
    if (functionName !== null) pane.transport?.invokeCommand(id, functionName);
  };
  element("ribbon-tab").textContent = manifest.tab.label;
  element("pane-name").textContent = manifest.name;
  drawRibbon(element("ribbon-groups"), manifest.tab, (url) => here(url).href, press);
  makeResizable(element("edge"), layout);
  element("pane-close").addEventListener("click", () => showPane(false));
  element("pane-reload").addEventListener("click", () => {
    pane.activate();
    functions.restart();
  });
  showMessages(element("cell-message"), sheet.grid, functions);
  pane.activate();
  exposeWorkbench({ ...sheet, functions });
}

openWorkbench().catch((problem: unknown) => {
  element("cell-message").textContent = `The workbench did not start: ${(problem as Error).message}`;
  throw problem;
});
