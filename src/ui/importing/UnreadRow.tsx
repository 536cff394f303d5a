import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Unread } from "../../transcript/figure";
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
});

export interface UnreadRowProps {
  readonly id: string;
  readonly number: Unread;
  readonly isCurrent: boolean;
  onOpen(id: string): void;
}

/** A number that was left over, and where it stands. */
export function UnreadRow({ id, number: { text, line }, isCurrent, onOpen }: UnreadRowProps) {
  const shared = useRowStyles();
  const styles = useStyles();
  return (
    <li className={shared.row}>
      <button
        className={mergeClasses(shared.open, styles.button)}
        onClick={() => onOpen(id)}
        tabIndex={isCurrent ? 0 : -1}
        data-row={id}
      >
        <span className={shared.label}>{text}</span>
        <span className={shared.quiet}>{words.review.line(line)}</span>
      </button>
    </li>
  );
}
