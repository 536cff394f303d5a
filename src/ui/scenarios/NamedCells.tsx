import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { words } from "../words";
import type { NamedCell } from "./standsOn";

const useStyles = makeStyles({
  toggle: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: "none", fontSize: tokens.fontSizeBase200 },
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  place: { fontSize: tokens.fontSizeBase200, textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground3 },
  comment: {
    gridColumn: "1 / span 2",
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

export interface NamedCellsProps {
  readonly cells: readonly NamedCell[];
  onShow(sheet: string, address: string): void;
}

/** The named cells that a scenario reads, each a click away; those that are not there yet say with which sheet they come. */
export function NamedCells({ cells, onShow }: NamedCellsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const text = words.scenarios;
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text.standsOn(cells.length)}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {cells.map(({ name, sheet, address, comment, isThere }) => (
            <li key={name} className={styles.cell}>
              <span className={styles.name}>{name}</span>
              {isThere ? (
                <Link as="button" className={styles.place} onClick={() => onShow(sheet, address)}>
                  {`${sheet}!${address}`}
                </Link>
              ) : (
                <span className={styles.quiet}>{text.comesWith(sheet)}</span>
              )}
              <span className={styles.comment} title={comment}>
                {comment}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
