import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { hasWork } from "../conflicts";
import { Conflicts } from "../Conflicts";
import { useAttempt } from "../failure";
import { Outcome } from "../Outcome";
import type { WritingState } from "../useWriting";
import { words } from "../words";
import { useWorkbook } from "../workbook";
import { ScenarioCard } from "./ScenarioCard";
import { useScenarios } from "./useScenarios";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, overflowY: "auto" },
  intro: {
    display: "block",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  refusal: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** What was built, in terms of the sheets. */
function message({ changes, written }: Extract<WritingState, { at: "done" }>): string {
  const touched = changes.sheets.filter((sheet) => hasWork({ sheets: [sheet] }) || sheet.conflicts.length > 0);
  const list = touched.map(({ plan }) => plan.name).join(" and ");
  return words.done.built(list, written.cells, written.names);
}

export interface ScenariosTabProps {
  readonly isShown: boolean;
  onImport(): void;
}

/** The scenarios that can be built into the workbook, as sheets of live formulas. */
export function ScenariosTab({ isShown, onImport }: ScenariosTabProps) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { here, chosen, writing, refusal, build, readAgain } = useScenarios(workbook, isShown);
  const showing = useAttempt();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The outcome stands at the top.
    if (page.current) page.current.scrollTop = 0;
  }, [writing.state]);

  const show = (sheet: string, address: string) => void showing.attempt(() => workbook.show(sheet, address));
  if (writing.state.at === "conflicts")
    return <Conflicts changes={writing.state.changes} writing={writing} onShow={show} />;
  const refused = writing.refusal ?? refusal ?? showing.refusal;
  const next = here?.find(({ isBuilt, missing }) => !isBuilt && !missing);
  return (
    <div className={styles.page} ref={page}>
      <Outcome
        writing={writing}
        message={message}
        {...(chosen && {
          next: { label: words.scenarios.showSheet(chosen.sheet), go: () => show(chosen.sheet, "A1") },
        })}
      />
      {refused && (
        <MessageBar className={styles.refusal} intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
          {refusal && (
            <MessageBarActions>
              <Button size="small" onClick={readAgain}>
                {words.scenarios.readAgain}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <Caption1 className={styles.intro}>{words.scenarios.intro}</Caption1>
      {here?.map((each) => (
        <ScenarioCard
          key={each.scenario.id}
          here={each}
          isNext={each === next}
          isBuilding={writing.busy && each.scenario.id === chosen?.id}
          busy={writing.busy}
          onBuild={() => build(each.scenario)}
          onShow={show}
          onImport={onImport}
        />
      ))}
    </div>
  );
}
