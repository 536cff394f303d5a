import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { Conflicts } from "../Conflicts";
import { Footer } from "../Footer";
import { Outcome } from "../Outcome";
import { words } from "../words";
import { useWorkbook } from "../workbook";
import { CallLine } from "./CallLine";
import { FigureList } from "./FigureList";
import { Reader } from "./Reader";
import { type Counts, counts, figuresOf, rowGroups } from "./rows";
import { Said } from "./Said";
import { correct, decide, mapByHand, putBack, type Session } from "./session";
import type { Import } from "./useImport";
import { useSelectedFigure } from "./useSelectedFigure";

const useStyles = makeStyles({
  hidden: { display: "none" },
  list: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3, marginLeft: "auto", textAlign: "right" },
});

/** What an import would not take, in words. */
function stays({ taken, left, undecided }: Counts): readonly string[] {
  if (taken === 0) return [words.review.nothingChosen];
  if (left === 0) return [words.review.all];
  const rejected = left - undecided;
  return [
    ...(rejected > 0 ? [words.review.leaveOut(rejected)] : []),
    ...(undecided > 0 ? [words.review.undecidedStay(undecided)] : []),
  ];
}

export interface ReviewProps {
  readonly importing: Import;
  readonly session: Session;
  onScenarios(): void;
}

/** The figures of a call for the analyst to accept, with their sources, and the import of what was accepted. */
export function Review({ importing, session, onScenarios }: ReviewProps) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { call, decisions, decided } = session;
  const { writing, update } = importing;
  const [opened, setOpened] = useState<string>();
  const [current, setCurrent] = useState<string>();
  const groups = useMemo(() => rowGroups(call), [call]);
  const figures = useMemo(() => groups.flatMap(({ rows }) => rows.flatMap(figuresOf)), [groups]);
  // An open reader follows the selection; the list marks the figure instead.
  const selected = useSelectedFigure(call, workbook, (id) => opened !== undefined && setOpened(id));
  const onDecide = useCallback<(ids: readonly string[], decision: Session["decisions"][string]) => void>(
    (ids, decision) => update((session) => decide(session, ids, decision)),
    [update],
  );

  if (writing.state.at === "conflicts")
    return (
      <Conflicts
        changes={writing.state.changes}
        writing={writing}
        onShow={(sheet, address) => void workbook.show(sheet, address)}
      />
    );
  const counted = counts(groups, decisions, decided);
  const { taken } = counted;
  return (
    <>
      {opened !== undefined && (
        <Reader
          session={session}
          figures={figures}
          target={opened}
          onTarget={setOpened}
          onDecide={onDecide}
          onMap={(number, mapping) => update((session) => mapByHand(session, number, mapping))}
          onPutBack={(figure) => update((session) => putBack(session, figure))}
          onAttach={importing.attachText}
          onBack={() => setOpened(undefined)}
        />
      )}
      <div className={opened === undefined ? styles.list : styles.hidden}>
        <CallLine
          document={call.document}
          figures={figures.length}
          onCorrect={(correction) => update((session) => correct(session, correction))}
        />
        <Outcome
          writing={writing}
          message={({ written: { names, cells } }) =>
            names > 0 ? words.done.imported(names, cells) : words.done.cells(cells)
          }
          next={{ label: words.done.scenarios, go: onScenarios }}
        />
        <FigureList
          session={session}
          groups={groups}
          selected={selected}
          opened={opened}
          onDecide={onDecide}
          onOpen={setOpened}
          onCurrent={setCurrent}
        />
        <Footer refusal={writing.refusal} above={<Said figure={figures.find(({ id }) => id === current)} />}>
          <Button appearance="primary" disabled={writing.busy || taken === 0} onClick={importing.write}>
            {writing.busy ? words.review.importing : words.review.import(taken)}
          </Button>
          <Caption1 className={styles.quiet}>
            {stays(counted).map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Caption1>
        </Footer>
      </div>
    </>
  );
}
