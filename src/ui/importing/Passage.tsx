import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { words } from "../words";
import { linesOf, type Mark, pieces } from "./passage";
import { type Speaker, speakerText } from "./speaker";

/** Lines shown before and after that of the figure; more come on request. */
const around = 12;

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  speaker: {
    position: "sticky",
    top: 0,
    display: "block",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
  },
  lineAtHand: { color: tokens.colorNeutralForeground1 },
  mark: { color: "inherit", backgroundColor: "transparent", cursor: "pointer", padding: "1px 0" },
  figure: { borderBottom: `2px solid ${tokens.colorBrandStroke1}` },
  doubt: { borderBottom: `2px dashed ${tokens.colorStatusWarningBorderActive}` },
  unread: { borderBottom: `2px dotted ${tokens.colorNeutralStroke1}` },
  atHand: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    padding: "1px 2px",
  },
  more: { display: "flex", justifyContent: "center" },
});

export interface PassageProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly target: string;
  readonly speaker: Speaker;
  onTarget(id: string): void;
}

/** The call around a figure, every number in it marked by what became of it. */
export function Passage({ text, marks, target, speaker, onTarget }: PassageProps) {
  const styles = useStyles();
  const lines = useMemo(() => linesOf(text), [text]);
  const mark = marks.find(({ id }) => id === target);
  const at = Math.max(
    0,
    lines.findIndex(({ end }) => mark !== undefined && end > mark.start),
  );
  const [{ before, after }, setAround] = useState({ before: around, after: around });
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.querySelector("[data-target]")?.scrollIntoView?.({ block: "center" });
  }, [target]);
  const first = Math.max(0, at - before);
  const shown = lines.slice(first, at + after + 1);
  return (
    <div className={styles.page} ref={page} tabIndex={0} role="document" aria-label={speakerText(speaker)}>
      <Caption1 className={styles.speaker}>{speakerText(speaker)}</Caption1>
      {first > 0 && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => setAround({ before: before + 40, after })}>
            {words.reader.earlier}
          </Button>
        </div>
      )}
      {shown.map((line, i) =>
        line.end > line.start ? (
          <p key={line.start} className={mergeClasses(styles.line, first + i === at && styles.lineAtHand)}>
            {pieces(text, line, marks).map(({ text: part, marks: on }) => {
              const shownMark = on.find(({ id }) => id === target) ?? on[0];
              if (!shownMark) return part;
              const isTarget = shownMark.id === target;
              return (
                <mark
                  key={shownMark.start + part}
                  className={mergeClasses(styles.mark, styles[shownMark.kind], isTarget && styles.atHand)}
                  title={words.reader.marks[shownMark.kind]}
                  data-target={isTarget || undefined}
                  onClick={() => onTarget(shownMark.id)}
                >
                  {part}
                </mark>
              );
            })}
          </p>
        ) : null,
      )}
      {at + after + 1 < lines.length && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => setAround({ before, after: after + 40 })}>
            {words.reader.later}
          </Button>
        </div>
      )}
    </div>
  );
}
