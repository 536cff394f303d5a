import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { type Decision, doubtful } from "../../sheets/review";
import { idByHand, type Mapping } from "../../transcript/byHand";
import type { Figure, Unread } from "../../transcript/figure";
import { useAttempt } from "../failure";
import { endings } from "../../source/text";
import { words } from "../words";
import { FigureCard } from "./FigureCard";
import { Passage } from "./Passage";
import type { Session } from "./session";
import { type Speaker, speakerText } from "./speaker";
import { marksOf, unreadId } from "./targets";
import { UnreadCard } from "./UnreadCard";

const useStyles = makeStyles({
  reader: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  missing: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "flex-start",
  },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReaderProps {
  readonly session: Session;
  /** Figures in the order of the list, for going from one to the next. */
  readonly figures: readonly Figure[];
  /** Id of the figure, or of the number left over, whose passage is shown. */
  readonly target: string;
  onTarget(id: string): void;
  onDecide(ids: readonly string[], decision: Decision): void;
  /** Gives a number left over its meaning. */
  onMap(number: Unread, mapping: Mapping): void;
  /** Takes that meaning back. */
  onPutBack(figure: Figure): void;
  onAttach(file: File): Promise<void>;
  onBack(): void;
}

/** The passage of a figure with all that was read from it, and the figure itself below. */
export function Reader(props: ReaderProps) {
  const { session, figures, target, onTarget, onDecide, onMap, onPutBack, onAttach, onBack } = props;
  const styles = useStyles();
  const { call, text, decisions, decided } = session;
  const doubts = useMemo(() => doubtful(call), [call]);
  const marks = useMemo(() => marksOf(call, doubts), [call, doubts]);
  const figure = call.figures.find(({ id }) => id === target);
  const left = call.unread.find((_, i) => unreadId(i) === target);
  const place = figures.findIndex(({ id }) => id === target);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const go = (to: number) => {
    const next = figures[to];
    if (next) onTarget(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest("form")) return;
    if (event.key === "Escape") onBack();
    else if (event.key === "ArrowDown") go(place + 1);
    else if (event.key === "ArrowUp") go(place - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.reader} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button ref={back} size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {words.reader.back}
        </Button>
        <Caption1 className={styles.place}>{place >= 0 && words.reader.place(place + 1, figures.length)}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          aria-label={words.reader.previous}
          disabled={place <= 0}
          onClick={() => go(place - 1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown20Regular />}
          aria-label={words.reader.next}
          disabled={place >= figures.length - 1}
          onClick={() => go(place + 1)}
        />
      </div>
      {text === null ? (
        <Missing words={(figure ?? left)?.text ?? ""} speaker={figure} onAttach={onAttach} />
      ) : (
        <Passage text={text} marks={marks} target={target} speaker={figure} onTarget={onTarget} />
      )}
      {figure && (
        <FigureCard
          key={figure.id}
          call={call}
          figure={figure}
          isDoubtful={doubts.has(figure.id)}
          decision={doubts.has(figure.id) && !decided.has(figure.id) ? undefined : decisions[figure.id]}
          onDecide={(decision) => onDecide([figure.id], decision)}
          onPutBack={() => {
            onPutBack(figure);
            onBack();
          }}
        />
      )}
      {left && (
        <UnreadCard
          key={target}
          number={left}
          document={call.document}
          onMap={(mapping) => {
            onMap(left, mapping);
            onTarget(idByHand(left));
          }}
        />
      )}
    </div>
  );
}

interface MissingProps {
  readonly words: string;
  readonly speaker: Speaker;
  onAttach(file: File): Promise<void>;
}

/** A call whose text is not at hand: the few words that are, and the way to the whole. */
function Missing({ words: said, speaker, onAttach }: MissingProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const { busy, refusal, attempt } = useAttempt();
  return (
    <div className={styles.missing}>
      <Subtitle2 as="h2">{words.reader.missingTitle}</Subtitle2>
      <Caption1 className={styles.quiet}>{speakerText(speaker)}</Caption1>
      <blockquote className={styles.quote}>{said}</blockquote>
      <Caption1 className={mergeClasses(styles.quiet)}>{words.reader.missing}</Caption1>
      <Button disabled={busy} onClick={() => chooser.current?.click()}>
        {words.reader.openText}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={endings.join()}
        hidden
        aria-label={words.reader.openText}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void attempt(() => onAttach(file));
        }}
      />
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
