import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, useSyncExternalStore } from "react";
import { About } from "./About";
import { Boundary } from "./Boundary";
import { Header } from "./Header";
import { ImportTab } from "./importing/ImportTab";
import { callTitle } from "./importing/callTitle";
import { useImport } from "./importing/useImport";
import type { Library } from "./library";
import type { Store } from "./store";
import { type TabName, tabs } from "./tabs";
import { useTheme } from "./theme";
import { words } from "./words";
import { type Workbook, WorkbookContext } from "./workbook";

const FunctionsTab = lazy(async () => ({ default: (await import("./functions/FunctionsTab")).FunctionsTab }));
const ScenariosTab = lazy(async () => ({ default: (await import("./scenarios/ScenariosTab")).ScenariosTab }));

const useStyles = makeStyles({
  // Not the provider's own class: menus are drawn in an element that takes that over, and would cover the pane.
  pane: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  panel: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly library: Library;
  /** The tab in view; the ribbon changes it too. */
  readonly tab: Store<TabName>;
  hostIsDark(): boolean | undefined;
}

/** The pane: frame, tabs, and what they show. A tab that was opened keeps its state while another is in view. */
export function App({ workbook, library, tab: tabStore, hostIsDark }: AppProps) {
  const styles = useStyles();
  const { theme, choice, choose } = useTheme(hostIsDark);
  const tab = useSyncExternalStore(tabStore.subscribe, tabStore.get);
  // Kept out of React's state: an update while rendering makes React miss the next change of the store.
  const visited = useRef(new Set<TabName>()).current;
  visited.add(tab);
  const [about, setAbout] = useState(false);
  const importing = useImport(workbook);

  const show = (next: TabName) => {
    setAbout(false);
    tabStore.set(next);
  };
  const content: Record<TabName, () => JSX.Element> = {
    import: () => <ImportTab importing={importing} library={library} onScenarios={() => show("scenarios")} />,
    functions: () => <FunctionsTab />,
    scenarios: () => <ScenariosTab isShown={tab === "scenarios" && !about} onImport={() => show("import")} />,
  };
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <WorkbookContext.Provider value={workbook}>
        <div className={styles.pane}>
          <Header
            call={importing.session && callTitle(importing.session.call.document)}
            theme={choice}
            onTheme={choose}
            onAbout={() => setAbout(true)}
            onOpenCall={() => {
              importing.leave();
              show("import");
            }}
          />
          <TabList
            className={styles.tabs}
            selectedValue={about ? null : tab}
            onTabSelect={(_, { value }) => show(value as TabName)}
          >
            {tabs.map((name) => (
              <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
                {words.tabs[name]}
              </Tab>
            ))}
          </TabList>
          {about && (
            <main className={styles.panel}>
              <About onBack={() => setAbout(false)} />
            </main>
          )}
          {tabs
            .filter((name) => visited.has(name))
            .map((name) => (
              <main
                key={name}
                role="tabpanel"
                id={`panel-${name}`}
                aria-labelledby={`tab-${name}`}
                className={about || name !== tab ? styles.hidden : styles.panel}
              >
                <Boundary>
                  <Suspense fallback={null}>{content[name]()}</Suspense>
                </Boundary>
              </main>
            ))}
        </div>
      </WorkbookContext.Provider>
    </FluentProvider>
  );
}
