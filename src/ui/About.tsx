import { Body1, Button, makeStyles, Subtitle1, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Page } from "./Page";
import { words } from "./words";

const useStyles = makeStyles({
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What this is, and what it does with what it reads. */
export function About({ onBack }: { onBack(): void }) {
  const { title, what, privacyTitle, privacy, doubtTitle, doubt } = words.about;
  return (
    <Page>
      <Button
        className={useStyles().back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        onClick={onBack}
        autoFocus
      >
        {words.back}
      </Button>
      <Subtitle1 as="h2">{title}</Subtitle1>
      <Body1>{what}</Body1>
      <Subtitle2 as="h3">{doubtTitle}</Subtitle2>
      <Body1>{doubt}</Body1>
      <Subtitle2 as="h3">{privacyTitle}</Subtitle2>
      <Body1>{privacy}</Body1>
    </Page>
  );
}
