import {
  Button,
  Caption1,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import {
  isPeriod,
  likelyBasis,
  likelyPeriod,
  likelyUnit,
  type Mapping,
  metricsFor,
  oddity,
  unitsOf,
} from "../../transcript/byHand";
import type { Basis, CallDocument, Unread } from "../../transcript/figure";
import type { Metric } from "../../transcript/taxonomy";
import { writtenNumber } from "../../transcript/writtenNumber";
import { words } from "../words";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "& .fui-Input, & .fui-Combobox, & .fui-Select": { minWidth: 0, width: "100%" },
    "& input": { minWidth: 0 },
  },
  whole: { gridColumn: "1 / span 2" },
  actions: { gridColumn: "1 / span 2", display: "flex", gap: tokens.spacingHorizontalXS },
  list: { maxHeight: "240px" },
});

const changes = ["level", "qoq", "yoy", "mom", "other"] as const;
const bases: readonly Basis[] = ["actual", "prior", "guidance", "target", "market"];

export interface MapFormProps {
  readonly number: Unread;
  readonly document: CallDocument;
  onMap(mapping: Mapping): void;
  onCancel(): void;
}

/** What a left-over number means, in the analyst's words: metric, value and unit, time and basis. */
export function MapForm({ number, document, onMap, onCancel }: MapFormProps) {
  const styles = useStyles();
  const text = words.mapping;
  const written = useMemo(() => writtenNumber(number.text), [number.text]);
  const all = useMemo(() => metricsFor(written), [written]);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<Metric>();
  const [digits, setDigits] = useState(written.digits);
  const [unit, setUnit] = useState("");
  const [change, setChange] = useState<(typeof changes)[number]>("level");
  const [period, setPeriod] = useState(document.period ?? "");
  const [basis, setBasis] = useState<Basis>("actual");

  const found = useMemo(() => matching(all, search), [all, search]);
  const isChange = change !== "level";
  const given = digits.replaceAll(",", "").trim();
  const isNumber = given !== "" && Number.isFinite(Number(given));
  const isTime = period === "" || isPeriod(period);
  const choose = (metric: Metric) => {
    setChosen(metric);
    setSearch(metric.label);
    setUnit(likelyUnit(metric, written, isChange));
    setPeriod(likelyPeriod(metric, document.period) ?? "");
    setBasis(likelyBasis(metric));
  };
  const mapping: Mapping | undefined =
    chosen && isNumber && isTime
      ? {
          metric: chosen.id,
          digits: given,
          unit,
          period: period || null,
          basis,
          change: change === "level" ? null : change,
        }
      : undefined;
  const odd = mapping ? oddity(mapping) : "";
  const field = (label: string, control: ReactNode, problem?: string) => (
    <Field size="small" label={label} {...(problem ? { validationMessage: problem } : {})}>
      {control}
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={text.title(number.text)}
      onSubmit={(event) => {
        event.preventDefault();
        if (mapping) onMap(mapping);
      }}
    >
      <Field size="small" label={text.metric} className={styles.whole}>
        <Combobox
          freeform
          autoFocus
          size="small"
          placeholder={text.metricHint}
          value={search}
          selectedOptions={chosen ? [chosen.id] : []}
          listbox={{ className: styles.list }}
          onChange={({ target }) => {
            setSearch(target.value);
            setChosen(undefined);
          }}
          onOptionSelect={(_, { optionValue }) => {
            const metric = all.find(({ id }) => id === optionValue);
            if (metric) choose(metric);
          }}
        >
          {found.map(({ id, label }) => (
            <Option key={id} value={id} text={label}>
              {label}
            </Option>
          ))}
        </Combobox>
      </Field>
      {field(
        text.value,
        <Input size="small" value={digits} onChange={(_, { value }) => setDigits(value)} />,
        isNumber ? "" : words.reader.editNumber(digits),
      )}
      {field(
        text.unit,
        <Select size="small" value={unit} disabled={!chosen} onChange={(_, { value }) => setUnit(value)}>
          {chosen && unitsOf(chosen, isChange).map((each) => <option key={each}>{each}</option>)}
        </Select>,
      )}
      {field(
        text.is,
        <Select
          size="small"
          value={change}
          onChange={(_, { value }) => {
            setChange(value as typeof change);
            if (chosen) setUnit(likelyUnit(chosen, written, value !== "level"));
          }}
        >
          {changes.map((each) => (
            <option key={each} value={each}>
              {text.changes[each]}
            </option>
          ))}
        </Select>,
      )}
      {field(
        text.basis,
        <Select size="small" value={basis} onChange={(_, { value }) => setBasis(value as Basis)}>
          {bases.map((each) => (
            <option key={each} value={each}>
              {text.bases[each]}
            </option>
          ))}
        </Select>,
      )}
      <Field
        size="small"
        label={text.period}
        className={styles.whole}
        {...(isTime ? {} : { validationMessage: text.periodWrong(period) })}
      >
        <Input size="small" value={period} onChange={(_, { value }) => setPeriod(value.trim().toUpperCase())} />
      </Field>
      {odd && (
        <Caption1 className={styles.whole} role="status">
          {odd} {text.oddStays}
        </Caption1>
      )}
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabled={!mapping}>
          {text.take}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Metrics with all words of the search in their label or synonyms. */
function matching(all: readonly Metric[], search: string): readonly Metric[] {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ label, synonyms }) => {
    const text = [label, ...synonyms].join(" ").toLowerCase();
    return terms.every((term) => text.includes(term));
  });
}
