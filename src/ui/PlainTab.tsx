import { Body1, Button, Caption1, Link, makeStyles, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import { Mark } from "./Mark";
import { words } from "./words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    justifyContent: "center",
    padding: tokens.spacingHorizontalXXL,
    minHeight: "100%",
    boxSizing: "border-box",
  },
  column: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    maxWidth: "440px",
    marginTop: "8vh",
  },
  heading: { marginTop: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a browser tab without Excel shows. */
export function PlainTab() {
  const styles = useStyles();
  const text = words.plain;
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Mark size={48} />
        <Title3 as="h1">{text.title}</Title3>
        <Body1>{text.body}</Body1>
        <Subtitle2 as="h2" className={styles.heading}>
          {text.workbenchTitle}
        </Subtitle2>
        <Body1>{text.workbench}</Body1>
        <Button as="a" appearance="primary" href="./">
          {text.open}
        </Button>
        <Subtitle2 as="h2" className={styles.heading}>
          {text.excelTitle}
        </Subtitle2>
        <Body1>{text.excel}</Body1>
        <Link href="manifest.xml">{text.manifest}</Link>
        <Caption1 className={styles.quiet}>{text.privacy}</Caption1>
      </div>
    </main>
  );
}
