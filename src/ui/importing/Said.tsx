import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../transcript/figure";
import { words } from "../words";

const useStyles = makeStyles({
  said: {
    height: "36px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > span": { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The words that the figure at hand was read from, and who said them; otherwise how to move about. */
export function Said({ figure }: { figure: Figure | undefined }) {
  const styles = useStyles();
  if (!figure)
    return (
      <div className={styles.said}>
        <span className={styles.quiet}>{words.review.hint}</span>
      </div>
    );
  const { text, speaker, line } = figure;
  return (
    <div className={styles.said}>
      <span>{words.review.said(text.replace(/\s+/g, " "))}</span>
      <span className={styles.quiet}>{[speaker, words.review.line(line)].filter(Boolean).join(" · ")}</span>
    </div>
  );
}
