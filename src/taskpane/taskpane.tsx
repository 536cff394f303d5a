import { createRoot } from "react-dom/client";
import { hostIsDark, whenReady } from "../excel/host";
import { App } from "../ui/App";
import { OutsideExcel } from "../ui/OutsideExcel";
import { createStore } from "../ui/store";
import type { TabName } from "../ui/tabs";
import { bindRibbon } from "./commands";
import { library } from "./library";
import { workbook } from "./workbook";

async function start() {
  const isExcel = await whenReady();
  const root = createRoot(document.getElementById("pane")!);
  if (!isExcel) return root.render(<OutsideExcel />);
  const tab = createStore<TabName>("import");
  bindRibbon(tab.set);
  root.render(<App workbook={workbook} library={library} tab={tab} hostIsDark={hostIsDark} />);
}

void start();
