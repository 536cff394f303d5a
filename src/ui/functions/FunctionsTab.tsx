import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { catalogue, definitionOf } from "../../economics/catalogue";
import { words } from "../words";
import { functionGroups } from "./catalogueGroups";
import { FunctionForm } from "./FunctionForm";
import type { Fields } from "./formula";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  search: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    maxWidth: "none",
  },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalM,
  },
  group: {
    position: "sticky",
    top: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    letterSpacing: "0.02em",
  },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { padding: tokens.spacingHorizontalXL, textAlign: "center", color: tokens.colorNeutralForeground3 },
});

/** The functions by group, and a form for the chosen one. What was filled in stays while another function is looked at. */
export function FunctionsTab() {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [fields, setFields] = useState<Fields>({});
  const definition = chosen === undefined ? undefined : definitionOf(chosen);
  const groups = functionGroups(catalogue, search);
  return (
    <>
      {definition && (
        <FunctionForm
          key={definition.name}
          definition={definition}
          fields={fields}
          onField={(name, content) => setFields((before) => ({ ...before, [name]: content }))}
          onBack={() => setChosen(undefined)}
        />
      )}
      <div className={definition ? styles.hidden : styles.page}>
        <SearchBox
          className={styles.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
          placeholder={words.functions.search}
          aria-label={words.functions.search}
        />
        <div className={styles.scroll}>
          {groups.length === 0 && <div className={styles.empty}>{words.functions.nothing(search)}</div>}
          {groups.map(({ title, functions }) => (
            <section key={title} aria-label={title}>
              <h2 className={styles.group}>{title}</h2>
              <ul className={styles.list}>
                {functions.map(({ name, summary }) => (
                  <li key={name}>
                    <button className={styles.item} onClick={() => setChosen(name)}>
                      <span className={styles.name}>{name}</span>
                      <span className={styles.summary}>{summary}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
