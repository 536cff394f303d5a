import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../words";
import type { Live } from "./formula";

/** Rows of a table that are shown; the sheet has them all. */
const longest = 5;

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  unit: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& td": { padding: `0 ${tokens.spacingHorizontalS} 0 0` },
  },
});

/** What the cell would show, as the form is filled. */
export function LiveResult({ live }: { live: Live }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={words.functions.result}>
      {live.state === "waiting" && <span className={styles.quiet}>{words.functions.resultWaiting}</span>}
      {live.state === "in the sheet" && <span className={styles.quiet}>{words.functions.resultInSheet}</span>}
      {live.state === "value" && (
        <span className={styles.value}>
          = {live.text} <span className={styles.unit}>{live.unit}</span>
        </span>
      )}
      {live.state === "error" && (
        <>
          <span className={styles.error}>{live.code}</span> {live.message}
        </>
      )}
      {live.state === "table" && (
        <div className={styles.scroll}>
          <span className={styles.quiet}>{words.functions.table(live.rows.length, live.rows[0]?.length ?? 0)}</span>
          <table className={styles.table}>
            <tbody>
              {live.rows.slice(0, longest).map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
