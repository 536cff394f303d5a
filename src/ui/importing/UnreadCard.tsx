import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Mapping } from "../../transcript/byHand";
import type { CallDocument, Unread } from "../../transcript/figure";
import { words } from "../words";
import { useCardStyles } from "./cardStyles";

const MapForm = lazy(async () => ({ default: (await import("./MapForm")).MapForm }));

const useStyles = makeStyles({
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  map: { alignSelf: "flex-start" },
});

export interface UnreadCardProps {
  readonly number: Unread;
  readonly document: CallDocument;
  onMap(mapping: Mapping): void;
}

/** A number that was left over, and the way to give it a meaning. */
export function UnreadCard({ number, document, onMap }: UnreadCardProps) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const [mapping, setMapping] = useState(false);
  return (
    <section className={card} aria-label={number.text}>
      <div className={styles.number}>{number.text}</div>
      {mapping ? (
        <Suspense fallback={null}>
          <MapForm number={number} document={document} onMap={onMap} onCancel={() => setMapping(false)} />
        </Suspense>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{words.reader.unread}</Caption1>
          <Button className={styles.map} size="small" appearance="primary" onClick={() => setMapping(true)}>
            {words.mapping.open}
          </Button>
        </>
      )}
    </section>
  );
}
