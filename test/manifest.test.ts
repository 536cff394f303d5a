/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");
const manifest = new DOMParser().parseFromString(readFileSync(resolve(root, "manifest.xml"), "utf8"), "text/xml");

const all = (tag: string): Element[] => [...manifest.getElementsByTagName(tag)];
const only = (tag: string): Element => {
  expect(all(tag)).toHaveLength(1);
  return all(tag)[0]!;
};
const text = (tag: string): string => only(tag).textContent ?? "";
const children = (element: Element): string[] => [...element.children].map(({ tagName }) => tagName);
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(all)
    .filter((element) => element.id)
    .map((element) => [element.id, element.getAttribute("DefaultValue") ?? ""]),
);
const references = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!);

/** Width and height of a PNG, from its header. */
function pixels(file: string): [width: number, height: number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
/** The file that an address of the development server stands for. */
const fileOf = (url: string) => resolve(root, url.replace("https://localhost:3000/", ""));

test("is well-formed XML", () => expect(all("parsererror")).toEqual([]));

test("has its parts in the order that Office wants", () => {
  expect(children(manifest.documentElement).slice(-5)).toEqual([
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  const host = all("Host").find((element) => element.hasAttribute("xsi:type"))!;
  expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
});

test("is identified by a GUID and a version of four parts", () => {
  expect(text("Id")).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  expect(text("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test("every resource that is referred to exists, once, under a short id", () => {
  const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).flatMap((element) => element.id || []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(references.filter((id) => !resources.has(id))).toEqual([]);
  expect(ids.filter((id) => !references.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("texts are as short as the ribbon needs them", () => {
  const longer = (parent: string, limit: number) =>
    [...only(parent).children].filter((element) => element.getAttribute("DefaultValue")!.length > limit);
  expect(longer("bt:ShortStrings", 125)).toEqual([]);
  expect(longer("bt:LongStrings", 250)).toEqual([]);
});

test("every address is https", () => {
  const addresses = [
    ...resources.values(),
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((tag) =>
      all(tag).flatMap((element) => element.getAttribute("DefaultValue") ?? []),
    ),
  ].filter((value) => value.includes("//"));
  expect(addresses.filter((url) => !url.startsWith("https://") || url.length > 2048)).toEqual([]);
});

test("pane, commands and functions share one page", () => {
  const page = only("Runtime").getAttribute("resid");
  expect(only("Runtime").getAttribute("lifetime")).toBe("long");
  expect(only("Page").firstElementChild!.getAttribute("resid")).toBe(page);
  expect(only("FunctionFile").getAttribute("resid")).toBe(page);
  const panes = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
  expect(panes.map((action) => action.firstElementChild!.getAttribute("resid"))).toEqual([page]);
  expect(only("DefaultSettings").firstElementChild!.getAttribute("DefaultValue")).toBe(resources.get(page!));
});

test("icons are PNG files of the size they are listed for", () => {
  const listed = all("bt:Image").filter((element) => element.hasAttribute("size"));
  const sizes = listed.map((element) => [
    resources.get(element.getAttribute("resid")!)!,
    element.getAttribute("size")!,
  ]);
  const own = [
    [only("IconUrl").getAttribute("DefaultValue")!, "32"],
    [only("HighResolutionIconUrl").getAttribute("DefaultValue")!, "64"],
  ];
  for (const [url, size] of [...sizes, ...own]) expect([url, ...pixels(fileOf(url!))]).toEqual([url, +size!, +size!]);
  all("Icon").forEach((icon) =>
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]),
  );
});

test("functions are called by the namespace that formulas use", () => {
  expect(resources.get(only("Namespace").getAttribute("resid")!)).toBe("MINING");
});

test("every command of the ribbon is one that the add-in associates", () => {
  const commands = readFileSync(resolve(root, "src/taskpane/commands.ts"), "utf8");
  const names = all("FunctionName").map((element) => element.textContent!);
  expect(names).toHaveLength(3);
  expect(names.filter((name) => !commands.includes(name))).toEqual([]);
});

test("asks for no more than it needs", () => {
  expect(text("Permissions")).toBe("ReadWriteDocument");
  expect(all("AppDomain")).toEqual([]);
  expect(all("WebApplicationInfo")).toEqual([]);
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.9"],
  ]);
  expect(existsSync(resolve(root, "src/taskpane/taskpane.html"))).toBe(true);
});
