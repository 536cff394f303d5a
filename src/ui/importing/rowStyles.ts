import { makeStyles, tokens } from "@fluentui/react-components";

/** From here on growth stands before its level, so that levels stay in one column; below, it goes under the level. */
const wide = "@media (min-width: 400px)";

/** The columns that all rows of the review share. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    alignItems: "start",
    minHeight: "30px",
    paddingRight: tokens.spacingHorizontalM,
    scrollMarginTop: "32px",
  },
  check: {
    marginLeft: tokens.spacingHorizontalXS,
    "& .fui-Checkbox__indicator": { margin: "7px 6px", flexShrink: 0 },
  },
  open: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "5px 0",
    cursor: "pointer",
    textAlign: "left",
    lineHeight: tokens.lineHeightBase300,
  },
  label: { gridColumn: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  second: {
    gridColumn: 1,
    gridRow: 2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  amount: {
    gridColumn: 2,
    gridRow: "1 / span 2",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    [wide]: {
      flexDirection: "row-reverse",
      alignItems: "baseline",
      alignSelf: "start",
      columnGap: tokens.spacingHorizontalS,
    },
  },
  /** Spanning a second line that is not there would still make room for it. */
  onOneLine: { gridRow: "1" },
  value: { fontWeight: tokens.fontWeightMedium, textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  growth: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
  },
});
