import { Caption1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useMemo, useState } from "react";
import type { Decision } from "../../sheets/review";
import { unsaid } from "../../transcript/unsaid";
import { words } from "../words";
import { DoubtRow } from "./DoubtRow";
import { FigureRow } from "./FigureRow";
import { GroupHeader } from "./GroupHeader";
import { idsOf, type RowGroup, searched, takenOf } from "./rows";
import { rowText, searchText, suggestionText } from "./rowText";
import type { Session } from "./session";
import { unreadId } from "./targets";
import { UnreadRow } from "./UnreadRow";
import { useRowKeys } from "./useRowKeys";
import { whyOf } from "./why";

const useStyles = makeStyles({
  outer: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  search: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, maxWidth: "none" },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0`, listStyle: "none" },
  note: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  empty: { padding: tokens.spacingHorizontalXL, textAlign: "center", color: tokens.colorNeutralForeground3 },
});

export interface FigureListProps {
  readonly session: Session;
  readonly groups: readonly RowGroup[];
  /** Id of the figure that feeds the cell selected in the workbook. */
  readonly selected: string | undefined;
  /** Id of the figure whose passage is shown instead of the list; the focus comes back to its row. */
  readonly opened: string | undefined;
  onDecide(ids: readonly string[], decision: Decision): void;
  onOpen(id: string): void;
  /** The figure that the pointer or the focus is on. */
  onCurrent(id: string): void;
}

const unreadGroup = "unread";

/** The figures of a call in groups, with search and keys. */
export const FigureList = memo(function FigureList(props: FigureListProps) {
  const { session, groups, selected, opened, onDecide, onOpen, onCurrent } = props;
  const { call, decisions, decided } = session;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set([unreadGroup]));
  const found = useMemo(
    () => searched(groups, search, (row) => searchText(row, call.document)),
    [groups, search, call.document],
  );
  const missing = useMemo(() => unsaid(call).map(({ label }) => label), [call]);
  const texts = useMemo(() => {
    const rows = groups.flatMap((group) => group.rows);
    return new Map(rows.map((row) => [row.id, rowText(row, call.document, decisions[row.id])]));
  }, [groups, call.document, decisions]);
  const rowsById = useMemo(() => new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.id, row]))), [groups]);
  const { container, current, setCurrent, onKeyDown, onFocus, focus } = useRowKeys(
    onOpen,
    found[0] && `group ${found[0].title}`,
  );

  const onTake = useCallback(
    (id: string, take: boolean) => onDecide(idsOf(rowsById.get(id)!), { choice: take ? "accept" : "leave" }),
    [onDecide, rowsById],
  );
  const onDecideOne = useCallback(
    (id: string, decision: Decision) => {
      onDecide([id], decision);
      focus(id);
    },
    [onDecide, focus],
  );
  const rowWith = (id: string) => [...rowsById.values()].find((row) => idsOf(row).includes(id))?.id;
  const selectedRow = selected === undefined ? undefined : rowWith(selected);
  useEffect(() => {
    if (selectedRow !== undefined)
      container.current?.querySelector(`[data-row="${selectedRow}"]`)?.scrollIntoView?.({ block: "center" });
  }, [container, selectedRow]);
  useEffect(() => {
    if (opened !== undefined) setCurrent(rowWith(opened) ?? opened);
    else if (current) focus(current);
  }, [opened]);

  const toggle = (title: string) =>
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(title)) after.add(title);
      return after;
    });
  const isOpen = (title: string) => search !== "" || !closed.has(title);

  return (
    <div className={styles.outer} ref={container} onKeyDown={onKeyDown} onFocus={onFocus}>
      <SearchBox
        className={styles.search}
        size="medium"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        onKeyDown={(event) => event.key === "Escape" && setSearch("")}
        placeholder={words.review.searchHint}
        aria-label={words.review.search}
        dismiss={{ "aria-label": words.review.clearSearch }}
      />
      <div className={styles.scroll}>
        {found.length === 0 && <div className={styles.empty}>{words.review.nothing(search)}</div>}
        {found.map(({ title, doubtful, rows }) => {
          const ids = rows.flatMap(idsOf);
          const undecided = rows.filter(({ id }) => !decided.has(id)).length;
          const taken = ids.filter((id) => takenOf(decisions, [id])).length;
          return (
            <section key={title} aria-label={title}>
              <GroupHeader
                title={title}
                count={
                  doubtful && undecided > 0
                    ? words.review.undecided(undecided)
                    : words.review.acceptedOf(taken, ids.length)
                }
                isOpen={isOpen(title)}
                isUrgent={doubtful && undecided > 0}
                isCurrent={current === `group ${title}`}
                onToggle={() => toggle(title)}
                {...(!doubtful && {
                  taken: takenOf(decisions, ids),
                  onTake: (take: boolean) => onDecide(ids, { choice: take ? "accept" : "leave" }),
                })}
              />
              {isOpen(title) && (
                <ul className={styles.list}>
                  {rows.map((row) => {
                    const shared = {
                      id: row.id,
                      text: texts.get(row.id)!,
                      isCurrent: current === row.id,
                      isSelected: selectedRow === row.id,
                      onOpen,
                      onCurrent,
                    };
                    return doubtful ? (
                      <DoubtRow
                        key={row.id}
                        {...shared}
                        why={whyOf(row.figure, call)}
                        suggestion={suggestionText(row.figure)}
                        decision={decided.has(row.id) ? decisions[row.id] : undefined}
                        onDecide={onDecideOne}
                      />
                    ) : (
                      <FigureRow key={row.id} {...shared} taken={takenOf(decisions, idsOf(row))} onTake={onTake} />
                    );
                  })}
                </ul>
              )}
            </section>
          );
        })}
        {call.unread.length > 0 && search === "" && (
          <section aria-label={words.review.unread(call.unread.length)}>
            <GroupHeader
              title={words.review.unread(call.unread.length)}
              count=""
              isOpen={isOpen(unreadGroup)}
              isCurrent={current === `group ${words.review.unread(call.unread.length)}`}
              onToggle={() => toggle(unreadGroup)}
            />
            {isOpen(unreadGroup) && (
              <>
                <Caption1 className={styles.note}>{words.review.unreadHint}</Caption1>
                <ul className={styles.list}>
                  {call.unread.map((number, i) => (
                    <UnreadRow
                      key={unreadId(i)}
                      id={unreadId(i)}
                      number={number}
                      text={session.text}
                      isCurrent={current === unreadId(i)}
                      onOpen={onOpen}
                    />
                  ))}
                </ul>
              </>
            )}
          </section>
        )}
        {missing.length > 0 && search === "" && (
          <Caption1 className={styles.note}>{words.review.unsaid(missing)}</Caption1>
        )}
      </div>
    </div>
  );
});
