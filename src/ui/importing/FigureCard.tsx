import { Button, Field, Input, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nameFigures, statedNumber } from "../../sheets/names";
import type { Decision } from "../../sheets/review";
import type { Call, Figure } from "../../transcript/figure";
import { CopyButton } from "../CopyButton";
import { useAttempt } from "../failure";
import { words } from "../words";
import { useWorkbook } from "../workbook";
import { useCardStyles } from "./cardStyles";
import { amountText, asUsed, rowText, suggestionText } from "./rowText";
import { useNamedCell } from "./useNamedCell";
import { whyOf } from "./why";

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: { marginLeft: "auto", fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  nameText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { minWidth: 0 } },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export interface FigureCardProps {
  readonly call: Call;
  readonly figure: Figure;
  readonly isDoubtful: boolean;
  /** Absent until the analyst has decided on a doubt. */
  readonly decision: Decision | undefined;
  onDecide(decision: Decision): void;
  /** Puts a number that was mapped by hand back among those left over. */
  onPutBack(): void;
}

/** The figure whose passage is open: value, name, doubts, and what to do with it. */
export function FigureCard({ call, figure, isDoubtful, decision, onDecide, onPutBack }: FigureCardProps) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const [editing, setEditing] = useState(false);
  const name = useMemo(() => nameFigures(call).get(figure.id)!, [call, figure.id]);
  const text = rowText({ id: figure.id, figure, growth: [], mentions: 1 }, call.document, decision);
  const workbook = useWorkbook();
  const place = useNamedCell(name);
  const { refusal, attempt } = useAttempt();
  const suggestion = suggestionText(figure);
  const choice = decision?.choice;
  const button = (label: string, decide: Decision, isChosen: boolean) => (
    <Button
      size="small"
      appearance={isChosen ? "primary" : "secondary"}
      aria-pressed={isChosen}
      onClick={() => onDecide(decide)}
    >
      {label}
    </Button>
  );
  return (
    <section className={card} aria-label={text.spoken}>
      <div>
        <div>{text.label}</div>
        <div className={styles.value}>{amountText(asUsed(figure, decision))}</div>
        {text.second && <div className={styles.quiet}>{text.second}</div>}
      </div>
      <div className={styles.name}>
        <span className={styles.nameText} title={name}>
          {name}
        </span>
        <CopyButton text={name} label={words.reader.name} />
        {place && (
          <Link
            as="button"
            className={styles.place}
            title={words.reader.showCell}
            onClick={() => void attempt(() => workbook.show(place.sheet, place.address))}
          >
            {`${place.sheet}!${place.address}`}
          </Link>
        )}
      </div>
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {isDoubtful &&
        whyOf(figure, call).map((sentence) => (
          <p key={sentence} className={styles.why}>
            {sentence}
          </p>
        ))}
      {editing ? (
        <EditForm
          figure={figure}
          decision={decision}
          onCancel={() => setEditing(false)}
          onSave={(value, note) => {
            onDecide({ choice: "edit", value, note });
            setEditing(false);
          }}
        />
      ) : (
        <div className={styles.actions}>
          {suggestion && button(words.review.use(suggestion), { choice: "suggestion" }, choice === "suggestion")}
          {button(words.review.keep, { choice: "accept" }, choice === "accept")}
          {button(words.review.leave, { choice: "leave" }, choice === "leave")}
          {figure.byHand && (
            <Button size="small" onClick={onPutBack}>
              {words.mapping.putBack}
            </Button>
          )}
          <Button
            size="small"
            appearance={choice === "edit" ? "primary" : "secondary"}
            onClick={() => setEditing(true)}
          >
            {words.reader.edit}
          </Button>
        </div>
      )}
    </section>
  );
}

interface EditFormProps {
  readonly figure: Figure;
  readonly decision: Decision | undefined;
  onSave(value: string, note: string): void;
  onCancel(): void;
}

function EditForm({ figure, decision, onSave, onCancel }: EditFormProps) {
  const styles = useStyles();
  const before = decision?.choice === "edit" ? decision : { value: String(statedNumber(figure)), note: "" };
  const [value, setValue] = useState(before.value);
  const [note, setNote] = useState(before.note);
  const number = value.replaceAll(",", "").trim();
  const isNumber = number !== "" && Number.isFinite(Number(number));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber) onSave(number, note.trim());
      }}
    >
      <Field
        size="small"
        label={words.reader.editValue(figure.unit)}
        validationMessage={isNumber ? undefined : words.reader.editNumber(value)}
      >
        <Input value={value} onChange={(_, { value }) => setValue(value)} autoFocus />
      </Field>
      <Field size="small" label={words.reader.editNote} hint={words.reader.editNoteHint}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabled={!isNumber}>
          {words.reader.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
