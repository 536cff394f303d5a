import type { RequirementSets } from "./requirements";

/** What the workbench does with an add-in's manifest: whose page it shows, and what stands on the ribbon. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly functions: string;
  /** "MINING" */
  readonly namespace: string;
  /** What the add-in needs at least, { ExcelApi: "1.9" }. */
  readonly requirements: RequirementSets;
  readonly tab: RibbonTab;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly tip: string;
  /** 32 pixels square. */
  readonly icon: string;
  /** The function that the add-in associated with the button; null for one that shows the pane. */
  readonly functionName: string | null;
}

/** Reads an add-in-only manifest: task pane with shared runtime, custom functions, one tab of its own. */
export function readManifest(xml: Document): Manifest {
  const resources = new Map(
    find(xml, "Url", "String", "Image").map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue")]),
  );
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const [functions] = find(xml, "ExtensionPoint").filter((point) => typeOf(point) === "CustomFunctions");
  const [tab] = find(xml, "CustomTab");
  if (!functions || !tab) throw new Error("The manifest needs custom functions and a tab on the ribbon.");
  const [settings] = find(xml, "DefaultSettings");
  return {
    id: textOf(xml, "Id"),
    name: find(xml, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    page: find(settings!, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "",
    functions: resource(find(find(functions, "Metadata")[0]!, "SourceLocation")[0]),
    namespace: resource(find(functions, "Namespace")[0]),
    requirements: Object.fromEntries(
      find(xml, "Set").map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""]),
    ),
    tab: {
      label: resource(child(tab, "Label")),
      groups: find(tab, "Group").map((group) => ({
        label: resource(child(group, "Label")),
        buttons: find(group, "Control").map((control) => {
          const supertip = find(control, "Supertip")[0];
          const action = find(control, "Action")[0];
          return {
            id: control.getAttribute("id") ?? "",
            label: resource(child(control, "Label")),
            title: resource(supertip && child(supertip, "Title")),
            tip: resource(supertip && child(supertip, "Description")),
            icon: resource(find(control, "Image").find((image) => image.getAttribute("size") === "32")),
            functionName: action && typeOf(action) === "ExecuteFunction" ? textOf(action, "FunctionName") : null,
          };
        }),
      })),
    },
  };
}

const find = (within: Document | Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => [...within.getElementsByTagNameNS("*", name)]);
const child = (of: Element, name: string) => [...of.children].find(({ localName }) => localName === name);
const textOf = (within: Document | Element, name: string) => find(within, name)[0]?.textContent?.trim() ?? "";
const typeOf = (element: Element) => element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
