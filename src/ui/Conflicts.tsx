import { Button, Caption1, Link, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Changes } from "../sheets/changes";
import { conflictsOf, rowLabel, shownContent, takenNames } from "./conflicts";
import { Footer } from "./Footer";
import type { Writing } from "./useWriting";
import { words } from "./words";

/** More than this nobody reads; the workbook itself is the place to look. */
const longest = 60;

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  place: { display: "block", fontSize: tokens.fontSizeBase200 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

export interface ConflictsProps {
  readonly changes: Changes;
  readonly writing: Writing;
  /** Shows a cell in the workbook. */
  onShow(sheet: string, address: string): void;
}

/** What a write would replace, before and after; the analyst keeps or replaces it. */
export function Conflicts({ changes, writing, onShow }: ConflictsProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState<"keep" | "replace">("keep");
  const conflicts = conflictsOf(changes);
  const names = takenNames(changes);
  const text = words.conflicts;
  return (
    <>
      <div className={styles.page}>
        <Subtitle2 as="h2">{text.title}</Subtitle2>
        <span>{text.body(conflicts.length)}</span>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.head} style={{ width: "46%" }}>
                {text.cell}
              </th>
              <th className={`${styles.head} ${styles.amount}`}>{text.before}</th>
              <th className={`${styles.head} ${styles.amount}`}>{text.after}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.slice(0, longest).map((conflict) => (
              <tr key={`${conflict.sheet}!${conflict.address}`}>
                <td className={styles.cell}>
                  {rowLabel(conflict, changes)}
                  <Link as="button" className={styles.place} onClick={() => onShow(conflict.sheet, conflict.address)}>
                    {`${conflict.sheet}!${conflict.address}`}
                  </Link>
                </td>
                <td className={`${styles.cell} ${styles.amount}`}>{shownContent(conflict.before)}</td>
                <td className={`${styles.cell} ${styles.amount}`}>{shownContent(conflict.planned.content)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {conflicts.length > longest && (
          <Caption1 className={styles.quiet}>{text.more(conflicts.length - longest)}</Caption1>
        )}
        {names.length > 0 && <Caption1 className={styles.quiet}>{text.names(names.join(", "))}</Caption1>}
        <RadioGroup
          aria-label={text.question}
          value={choice}
          onChange={(_, { value }) => setChoice(value === "replace" ? "replace" : "keep")}
        >
          <Radio value="keep" label={<Choice title={text.keep} hint={text.keepHint} />} />
          <Radio value="replace" label={<Choice title={text.replace} hint={text.replaceHint} />} />
        </RadioGroup>
      </div>
      <Footer refusal={writing.refusal}>
        <Button appearance="primary" disabled={writing.busy} onClick={() => writing.confirm(choice === "replace")}>
          {text.go}
        </Button>
        <Button disabled={writing.busy} onClick={writing.reset}>
          {text.cancel}
        </Button>
      </Footer>
    </>
  );
}

function Choice({ title, hint }: { title: string; hint: string }) {
  const styles = useStyles();
  return (
    <>
      {title}
      <Caption1 className={styles.quiet}>{hint}</Caption1>
    </>
  );
}
