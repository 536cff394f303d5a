import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useState } from "react";
import type { Definition } from "../../economics/define";
import { isRequired } from "../../economics/parameter";
import { CopyButton } from "../CopyButton";
import { useAttempt } from "../failure";
import { Footer } from "../Footer";
import { useActiveAddress } from "../useActiveAddress";
import { words } from "../words";
import { useWorkbook } from "../workbook";
import { ArgumentField } from "./ArgumentField";
import { emptyField, type FieldContent, fieldOf } from "./field";
import { formulaText, liveResult, type Fields } from "./formula";
import { LiveResult } from "./LiveResult";
import { parameterLabel } from "./parameterLabel";

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  summary: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  toggle: { margin: `${tokens.spacingVerticalS} 0 0 -${tokens.spacingHorizontalS}` },
  note: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strip: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  formula: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginTop: tokens.spacingVerticalXS,
  },
  code: {
    flex: 1,
    minWidth: 0,
    maxHeight: "52px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  inserted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface FunctionFormProps {
  readonly definition: Definition;
  readonly fields: Fields;
  onField(name: string, content: FieldContent): void;
  onBack(): void;
}

/** A form for one function: inputs with their units, the result as they change, and the formula to insert. */
export function FunctionForm({ definition, fields, onField, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { busy, refusal, attempt } = useAttempt();
  const [inserted, setInserted] = useState<string>();
  const [showsOptional, setShowsOptional] = useState(false);
  const address = useActiveAddress(workbook);
  const own = Object.fromEntries(Object.keys(definition.parameters).map((name) => [name, fields[name] ?? emptyField]));
  const live = liveResult(definition, own);
  const formula = formulaText(definition, own);
  useEffect(() => setInserted(undefined), [formula]);

  const entries = Object.entries(definition.parameters);
  const required = entries.filter(([, parameter]) => isRequired(parameter));
  const optional = entries.filter(([, parameter]) => !isRequired(parameter));
  const field = ([name, parameter]: (typeof entries)[number]) => (
    <ArgumentField
      key={name}
      label={parameterLabel(name)}
      parameter={parameter}
      content={own[name]!}
      onChange={(content) => onField(name, content)}
      onPick={() => void attempt(async () => onField(name, fieldOf(await workbook.selected())))}
    />
  );
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack} autoFocus>
          {words.functions.back}
        </Button>
      </div>
      <div className={styles.page}>
        <Subtitle2 as="h2">{definition.name}</Subtitle2>
        <p className={styles.summary}>{definition.summary}</p>
        {required.map(field)}
        {optional.length > 0 && (
          <Button
            className={styles.toggle}
            size="small"
            appearance="subtle"
            icon={showsOptional ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={showsOptional}
            onClick={() => setShowsOptional(!showsOptional)}
          >
            {words.functions.optionalCount(optional.length)}
          </Button>
        )}
        {showsOptional && optional.map(field)}
        {definition.note && <p className={styles.note}>{definition.note}</p>}
      </div>
      <Footer
        refusal={refusal}
        above={
          <div className={styles.strip}>
            <LiveResult live={live} />
            <div className={styles.formula}>
              <code className={styles.code}>{formula}</code>
              <CopyButton text={formula} label={words.functions.formula} />
            </div>
          </div>
        }
      >
        <Button
          appearance="primary"
          disabled={busy || live.state === "waiting"}
          onClick={() => void attempt(async () => setInserted(await workbook.insertFormula(formula)))}
        >
          {words.functions.insert(address)}
        </Button>
        {inserted && <span className={styles.inserted}>{words.functions.inserted(inserted)}</span>}
      </Footer>
    </>
  );
}
