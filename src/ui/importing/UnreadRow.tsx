import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Unread } from "../../transcript/figure";
import { inItsWords } from "../../transcript/inItsWords";
import { words } from "../words";
import { useRowStyles } from "./rowStyles";

const useStyles = makeStyles({
  button: {
    gridColumn: 2,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sentence: {
    gridColumn: "1 / span 2",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  number: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface UnreadRowProps {
  readonly id: string;
  readonly number: Unread;
  /** The text of the call, where it is at hand. */
  readonly text: string | null;
  readonly isCurrent: boolean;
  onOpen(id: string): void;
}

/** A number that was left over, and the words in which it stands. */
export function UnreadRow({ id, number, text, isCurrent, onOpen }: UnreadRowProps) {
  const shared = useRowStyles();
  const styles = useStyles();
  const said = text === null ? undefined : inItsWords(text, number);
  return (
    <li className={shared.row}>
      <button
        className={mergeClasses(shared.open, styles.button)}
        onClick={() => onOpen(id)}
        tabIndex={isCurrent ? 0 : -1}
        data-row={id}
      >
        <span className={shared.label}>{number.text}</span>
        <span className={shared.quiet}>{words.review.line(number.line)}</span>
        {said && (
          <span className={styles.sentence}>
            {said.before}
            <span className={styles.number}>{said.number}</span>
            {said.after}
          </span>
        )}
      </button>
    </li>
  );
}
