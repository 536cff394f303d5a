import { makeStyles, tokens } from "@fluentui/react-components";

/** The card below a passage, of a figure or of a number left over. */
export const useCardStyles = makeStyles({
  card: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
});
