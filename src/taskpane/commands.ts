import { associateCommands } from "../excel/host";
import type { TabName } from "../ui/tabs";

/** What the buttons of the ribbon do: show the pane at a tab. */
export function bindRibbon(show: (tab: TabName) => void): void {
  associateCommands({
    showImport: () => show("import"),
    showFunctions: () => show("functions"),
    showScenarios: () => show("scenarios"),
  });
}
