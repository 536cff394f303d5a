import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { words } from "../words";
import type { RowText } from "./rowText";
import { useRowStyles } from "./rowStyles";

const useStyles = makeStyles({
  row: {
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-within": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  left: { opacity: 0.72 },
});

export interface FigureRowProps {
  readonly id: string;
  readonly text: RowText;
  readonly taken: boolean | "mixed";
  readonly isCurrent: boolean;
  /** The cell selected in the workbook is fed by it. */
  readonly isSelected: boolean;
  onTake(id: string, take: boolean): void;
  onOpen(id: string): void;
  onCurrent(id: string): void;
}

/** A figure without doubt: tick, what it is, how much. The whole line opens its passage. */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const { id, text, taken, isCurrent, isSelected, onTake, onOpen, onCurrent } = props;
  const shared = useRowStyles();
  const styles = useStyles();
  return (
    <li
      className={mergeClasses(shared.row, styles.row, isSelected && styles.selected)}
      onMouseEnter={() => onCurrent(id)}
      onFocus={() => onCurrent(id)}
      aria-current={isSelected || undefined}
    >
      <Checkbox
        className={shared.check}
        checked={taken}
        onChange={(_, { checked }) => onTake(id, checked === true)}
        aria-label={text.spoken}
        tabIndex={isCurrent ? 0 : -1}
        data-row={id}
        data-opens=""
      />
      <div
        className={mergeClasses(shared.open, taken === false && styles.left)}
        title={words.review.showPassage(text.label)}
        onClick={() => onOpen(id)}
      >
        <span className={shared.label}>{text.label}</span>
        {text.second && <span className={shared.second}>{text.second}</span>}
        <RowValue text={text} />
      </div>
    </li>
  );
});

/** Value with its unit in a quieter tone, and the growth that was said with it. */
export function RowValue({ text: { mark, value, unit, growth, second } }: { text: RowText }) {
  const shared = useRowStyles();
  return (
    <span className={mergeClasses(shared.amount, second === "" && shared.onOneLine)}>
      <span className={shared.value}>
        {mark && <span className={shared.quiet}>{mark}</span>}
        {value}
        {unit && <span className={shared.quiet}> {unit}</span>}
      </span>
      {growth.length > 0 && <span className={shared.growth}>{growth.join(", ")}</span>}
    </span>
  );
}
