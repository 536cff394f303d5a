import { Button, Caption1, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../words";
import type { Progress } from "./useImport";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: { overflowWrap: "anywhere" },
  step: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-start" },
});

/** How far the reading of a call is, in words, and the way out of it. */
export function Reading({ progress: { title, step }, onCancel }: { progress: Progress; onCancel(): void }) {
  const styles = useStyles();
  const text = step ? words.reading.step(step.step, step.done, step.of) : words.reading.starting;
  return (
    <div className={styles.page}>
      <Subtitle2 as="h2" className={styles.title}>
        {words.reading.title(title)}
      </Subtitle2>
      <ProgressBar value={step && step.done / step.of} thickness="large" aria-label={text} />
      <Caption1 className={styles.step} role="status">
        {text}
      </Caption1>
      <Button className={styles.cancel} onClick={onCancel}>
        {words.reading.cancel}
      </Button>
    </div>
  );
}
