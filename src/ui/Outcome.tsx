import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { WritingState, Writing } from "./useWriting";
import { words } from "./words";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
});

export interface OutcomeProps {
  readonly writing: Writing;
  /** What was done, in terms of the sheet. */
  message(done: Extract<WritingState, { at: "done" }>): string;
  /** Where to go from here. */
  readonly next?: { readonly label: string; go(): void };
}

/** How the last write ended, with the way back and the way on. */
export function Outcome({ writing, message, next }: OutcomeProps) {
  const styles = useStyles();
  const { state, busy } = writing;
  if (state.at === "idle" || state.at === "conflicts") return null;
  const text = state.at === "done" ? message(state) : words.done[state.at];
  return (
    <MessageBar className={styles.bar} intent={state.at === "done" ? "success" : "info"} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {state.at !== "undone" && (
        <MessageBarActions>
          {next && (
            <Button size="small" onClick={next.go}>
              {next.label}
            </Button>
          )}
          {state.at === "done" && (
            <Button size="small" disabled={busy} onClick={writing.undo}>
              {words.undo}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
