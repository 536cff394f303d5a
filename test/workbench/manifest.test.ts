/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readManifest } from "../../src/workbench/manifest";

const xml = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const manifest = readManifest(new DOMParser().parseFromString(xml, "text/xml"));

test("the add-in's page and functions are where the manifest says", () => {
  expect(manifest).toMatchObject({
    name: "Hashbook",
    page: "https://localhost:3000/taskpane.html",
    functions: "https://localhost:3000/functions.json",
    namespace: "MINING",
    requirements: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" },
  });
  expect(manifest.id).toMatch(/^[\da-f-]{36}$/);
});

test("the ribbon has the add-in's tab with its buttons", () => {
  expect(manifest.tab.label).toBe("Hashbook");
  const buttons = manifest.tab.groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ label, functionName }) => [label, functionName])).toEqual([
    ["Hashbook", null],
    ["Import", "showImport"],
    ["Functions", "showFunctions"],
    ["Scenarios", "showScenarios"],
  ]);
  for (const { icon, tip } of buttons) {
    expect(icon).toMatch(/-32\.png$/);
    expect(tip).not.toBe("");
  }
});
