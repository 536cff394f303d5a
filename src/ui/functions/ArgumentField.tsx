import { Button, Input, Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import type { Parameter } from "../../economics/define";
import { isRequired } from "../../economics/parameter";
import { words } from "../words";
import { emptyField, type FieldContent, stateOf } from "./field";
import { standardText, unitText } from "./parameterLabel";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 164px) 28px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, fontVariantNumeric: "tabular-nums" } },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  below: {
    gridColumn: "1 / span 3",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { gridColumn: "2 / span 2", color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface ArgumentFieldProps {
  readonly label: string;
  readonly parameter: Parameter;
  readonly content: FieldContent;
  onChange(content: FieldContent): void;
  /** Take the selected cell. */
  onPick(): void;
}

/** One input of a function: what it is, its unit, its default, and a way to point at a cell. */
export function ArgumentField({ label, parameter, content, onChange, onPick }: ArgumentFieldProps) {
  const styles = useStyles();
  const id = useId("argument");
  const isWrong = stateOf(parameter, content) === "wrong";
  const standard = standardText(parameter);
  const options = optionsOf(parameter);
  const isRange = parameter.takes === "range";
  const isList = options.length > 0 && !content.cell;
  return (
    <div className={styles.row}>
      <Label htmlFor={id} size="small" required={isRequired(parameter)} title={parameter.meaning}>
        {label}
      </Label>
      {isList ? (
        <Select
          id={id}
          size="small"
          className={styles.input}
          value={content.text}
          title={parameter.meaning}
          onChange={(_, { value }) => onChange(value === "" ? emptyField : { text: value })}
        >
          {!isRequired(parameter) && <option value="">{words.functions.standard(shownOption(standard))}</option>}
          {isRequired(parameter) && <option value="" />}
          {options.map((option) => (
            <option key={option} value={option}>
              {shownOption(option)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          id={id}
          size="small"
          className={styles.input}
          value={content.text}
          title={parameter.meaning}
          placeholder={isRange ? words.functions.rangeExample : standard ? words.functions.standard(standard) : ""}
          contentAfter={<span className={styles.unit}>{unitText(parameter)}</span>}
          aria-invalid={isWrong}
          aria-description={[unitText(parameter), parameter.meaning].filter(Boolean).join(". ")}
          onChange={(_, { value }) => onChange({ text: value })}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Target16Regular />}
        aria-label={words.functions.pick(label)}
        title={words.functions.pick(label)}
        onClick={onPick}
      />
      {isWrong && <span className={styles.wrong}>{words.functions.notANumber}</span>}
      {content.cell && (
        <span className={styles.below}>
          {words.functions.standing(content.text, String(content.cell.value) || words.functions.blank)}
        </span>
      )}
    </div>
  );
}

const optionsOf = (parameter: Parameter): readonly string[] => {
  if (parameter.kind === "switch") return ["true", "false"];
  return parameter.kind === "choice" ? parameter.options : [];
};

const shownOption = (option: string): string => {
  if (option === "true") return words.functions.yes;
  return option === "false" ? words.functions.no : option;
};
