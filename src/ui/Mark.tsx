import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "block" },
  cover: { fill: tokens.colorBrandBackground },
  spine: { fill: tokens.colorBrandBackgroundPressed },
  sign: { fill: tokens.colorNeutralForegroundOnBrand },
});

/** The book with the hash sign, as in the ribbon. */
export function Mark({ size = 20 }: { size?: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <path className={styles.spine} d="M7 2h5v28H7a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" />
      <path className={styles.cover} d="M8 2h17a3 3 0 0 1 3 3v22a3 3 0 0 1-3 3H8z" />
      <path
        className={styles.sign}
        d="M14 6h2v4h4V6h2v4h4v2h-4v4h4v2h-4v4h-2v-4h-4v4h-2v-4h-4v-2h4v-4h-4v-2h4zm2 6v4h4v-4zM8 26h20v2H8z"
      />
    </svg>
  );
}
