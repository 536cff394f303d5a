import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { memo, useState } from "react";
import type { Decision } from "../../sheets/review";
import { words } from "../words";
import { RowValue } from "./FigureRow";
import { useRowStyles } from "./rowStyles";
import type { RowText } from "./rowText";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  icon: { display: "flex", justifyContent: "center", paddingTop: "7px", paddingLeft: tokens.spacingHorizontalXS },
  open: { color: tokens.colorStatusWarningForeground3 },
  done: { color: tokens.colorNeutralForeground3 },
  header: {
    width: "100%",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    paddingLeft: 0,
    paddingRight: 0,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: {
    gridColumn: 2,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& + &": { marginTop: tokens.spacingVerticalXXS },
  },
  choices: {
    gridColumn: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    "& button": { minWidth: 0 },
  },
  decided: {
    gridColumn: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "& button": { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  },
});

export interface DoubtRowProps {
  readonly id: string;
  readonly text: RowText;
  /** What is doubtful, in sentences. */
  readonly why: readonly string[];
  /** The suggested reading as it would be shown, if there is one. */
  readonly suggestion: string | undefined;
  /** Absent until the analyst has decided. */
  readonly decision: Decision | undefined;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  onDecide(id: string, decision: Decision): void;
  onOpen(id: string): void;
  onCurrent(id: string): void;
}

/** A figure in doubt: why, and what to do with it. Once decided it folds to a line that can be opened again. */
export const DoubtRow = memo(function DoubtRow(props: DoubtRowProps) {
  const { id, text, why, suggestion, decision, isCurrent, isSelected, onDecide, onOpen, onCurrent } = props;
  const shared = useRowStyles();
  const styles = useStyles();
  const [reopened, setReopened] = useState(false);
  const isOpen = !decision || reopened;
  const decide = (choice: "leave" | "accept" | "suggestion") => {
    setReopened(false);
    onDecide(id, { choice });
  };
  return (
    <li
      className={mergeClasses(shared.row, styles.row, isSelected && styles.selected)}
      onMouseEnter={() => onCurrent(id)}
      onFocus={() => onCurrent(id)}
      aria-current={isSelected || undefined}
    >
      <span className={mergeClasses(styles.icon, decision ? styles.done : styles.open)} aria-hidden>
        {decision ? <CheckmarkCircle16Regular /> : <Warning16Filled />}
      </span>
      <button
        className={mergeClasses(shared.open, styles.header)}
        onClick={() => onOpen(id)}
        aria-label={text.spoken}
        title={words.review.showPassage(text.label)}
        tabIndex={isCurrent ? 0 : -1}
        data-row={id}
      >
        <span className={shared.label}>{text.label}</span>
        {text.second && <span className={shared.second}>{text.second}</span>}
        <RowValue text={text} />
      </button>
      {isOpen &&
        why.map((sentence) => (
          <p key={sentence} className={styles.why}>
            {sentence}
          </p>
        ))}
      {isOpen ? (
        <div className={styles.choices} role="group" aria-label={words.review.choices(text.label)}>
          {suggestion && (
            <ToggleButton size="small" checked={decision?.choice === "suggestion"} onClick={() => decide("suggestion")}>
              {words.review.use(suggestion)}
            </ToggleButton>
          )}
          <ToggleButton size="small" checked={decision?.choice === "accept"} onClick={() => decide("accept")}>
            {words.review.keep}
          </ToggleButton>
          <ToggleButton size="small" checked={decision?.choice === "leave"} onClick={() => decide("leave")}>
            {words.review.leave}
          </ToggleButton>
        </div>
      ) : (
        <div className={styles.decided}>
          {words.review.decided[decision!.choice]}
          <Button size="small" appearance="transparent" onClick={() => setReopened(true)}>
            {words.review.change}
          </Button>
        </div>
      )}
    </li>
  );
});
