import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { words } from "../words";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    alignItems: "center",
    height: "32px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  check: {
    marginLeft: tokens.spacingHorizontalXS,
    "& .fui-Checkbox__indicator": { margin: "7px 6px", flexShrink: 0 },
  },
  toggle: {
    gridColumn: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalM} 0 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** The chevron stands in the column of the ticks where a group has none of its own. */
  wide: { gridColumn: "1 / span 2", paddingLeft: tokens.spacingHorizontalMNudge, gap: tokens.spacingHorizontalS },
  urgent: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

export interface GroupHeaderProps {
  readonly title: string;
  readonly count: string;
  readonly isOpen: boolean;
  /** Something in it waits for the analyst. */
  readonly isUrgent?: boolean;
  /** Whether its figures are taken; absent where they are decided one by one. */
  readonly taken?: boolean | "mixed";
  readonly isCurrent: boolean;
  onToggle(): void;
  onTake?(take: boolean): void;
}

/** Heading of a group: opens and closes it, and takes or leaves all of it. */
export function GroupHeader({ title, count, isOpen, isUrgent, taken, isCurrent, onToggle, onTake }: GroupHeaderProps) {
  const styles = useStyles();
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div className={styles.header}>
      {onTake && (
        <Checkbox
          className={styles.check}
          checked={taken}
          onChange={(_, { checked }) => onTake(checked === true)}
          aria-label={words.review.groupAll(title)}
          tabIndex={tabIndex}
        />
      )}
      <button
        className={mergeClasses(styles.toggle, !onTake && styles.wide)}
        aria-expanded={isOpen}
        onClick={onToggle}
        tabIndex={tabIndex}
        data-row={`group ${title}`}
      >
        {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span className={styles.title}>{title}</span>
        <span className={mergeClasses(styles.count, isUrgent && styles.urgent)}>{count}</span>
      </button>
    </div>
  );
}
