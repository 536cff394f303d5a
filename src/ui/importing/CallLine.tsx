import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { periodLabel } from "../../sheets/label";
import type { CallDocument } from "../../transcript/figure";
import { words } from "../words";
import { companyTitle } from "./callTitle";
import type { Correction } from "./session";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  text: { flex: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  form: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& .fui-Input": { minWidth: 0 },
  },
  whole: { gridColumn: "1 / span 2" },
  buttons: { gridColumn: "1 / span 2", display: "flex", gap: tokens.spacingHorizontalS },
});

export interface CallLineProps {
  readonly document: CallDocument;
  /** How many figures the call tells, each counted once. */
  readonly figures: number;
  onCorrect(correction: Correction): void;
}

/** Which call it is; both company and quarter can be corrected, since names in the workbook are made of them. */
export function CallLine({ document, figures, onCorrect }: CallLineProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(document.period === null || companyTitle(document) === null);
  const text = words.review;
  if (editing)
    return (
      <CorrectionForm
        from={document}
        onCancel={() => setEditing(false)}
        onSave={(correction) => {
          onCorrect(correction);
          setEditing(false);
        }}
      />
    );
  const title = [
    companyTitle(document) ?? text.unknownCompany,
    document.period ? periodLabel(document.period).replace(" ", "\u00a0") : text.unknownPeriod,
  ];
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span className={styles.title}>{title.join(" · ")}</span>
        <Caption1 className={styles.quiet}>
          {[document.date && text.callOf(periodLabel(document.date)), text.figures(figures)]
            .filter(Boolean)
            .join(" · ")}
        </Caption1>
      </div>
      <Button size="small" onClick={() => setEditing(true)} aria-label={text.changeLabel}>
        {text.change}
      </Button>
    </div>
  );
}

interface CorrectionFormProps {
  readonly from: Correction;
  onSave(correction: Correction): void;
  onCancel(): void;
}

function CorrectionForm({ from, onSave, onCancel }: CorrectionFormProps) {
  const styles = useStyles();
  const [company, setCompany] = useState(from.company ?? "");
  const [ticker, setTicker] = useState(from.ticker ?? "");
  const [period, setPeriod] = useState(from.period ?? "");
  const isPeriod = /^(FY)?\d{4}(Q[1-4]|H[12])?$/.test(period);
  const text = words.review;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPeriod) onSave({ company: company.trim() || null, ticker: ticker.trim().toUpperCase() || null, period });
      }}
    >
      <Field label={text.company} className={styles.whole}>
        <Input value={company} onChange={(_, { value }) => setCompany(value)} />
      </Field>
      <Field label={text.ticker}>
        <Input value={ticker} onChange={(_, { value }) => setTicker(value)} />
      </Field>
      <Field label={text.period} validationMessage={period && !isPeriod ? text.periodWrong(period) : undefined}>
        <Input value={period} onChange={(_, { value }) => setPeriod(value.trim().toUpperCase())} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={!isPeriod}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
