import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    zIndex: 2,
  },
  actions: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

export interface FooterProps {
  /** What was refused, above the actions. */
  readonly refusal?: string;
  /** A line above the actions. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The foot of a tab, with its one primary action. */
export function Footer({ refusal, above, children }: FooterProps) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {above}
      <div className={styles.actions}>{children}</div>
    </footer>
  );
}
