import { type FocusEvent, type KeyboardEvent, useCallback, useRef, useState } from "react";

/** Marks an element as one that the arrow keys move to. */
export const rowAttribute = "data-row";

const isTyping = (target: EventTarget) =>
  target instanceof HTMLInputElement
    ? target.type !== "checkbox" && target.type !== "radio"
    : target instanceof HTMLTextAreaElement;

const idOf = (element: HTMLElement) => element.getAttribute(rowAttribute)!;
const rowsIn = (container: HTMLElement | null) => [
  ...(container?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? []),
];

/** The place that a key moves to among `length` places, or undefined. */
export function destination(key: string, place: number, length: number): number | undefined {
  const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: length - 1 }[key];
  return to === undefined || length === 0 ? undefined : Math.min(Math.max(to, 0), length - 1);
}

/**
 * Keys of a long list with one tab stop: arrows, Home and End move the focus; Enter opens; "/" goes to the search.
 * The search field and the list are found below the element that `onKeyDown` and `onFocus` are put on.
 */
export function useRowKeys(onOpen: (id: string) => void, first: string | undefined) {
  const [chosen, setCurrent] = useState<string>();
  const container = useRef<HTMLDivElement>(null);
  const rows = () => rowsIn(container.current);
  const current = chosen ?? first;

  const focusRow = useCallback((element: HTMLElement | undefined) => {
    if (!element) return;
    setCurrent(idOf(element));
    element.focus();
    element.scrollIntoView?.({ block: "nearest" });
  }, []);
  const focus = useCallback(
    (id: string) => focusRow(rowsIn(container.current).find((element) => idOf(element) === id)),
    [focusRow],
  );
  const search = () => container.current?.querySelector<HTMLInputElement>("input[type=search]");

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !isTyping(target)) search()?.focus();
    else if (isTyping(target) && event.key === "ArrowDown") focusRow(rows()[0]);
    else if (target.hasAttribute(rowAttribute)) {
      const all = rows();
      const to = destination(event.key, all.indexOf(target), all.length);
      if (to !== undefined) focusRow(all[to]);
      else if (event.key === "Enter" && target.dataset.opens !== undefined) onOpen(idOf(target));
      else return;
    } else return;
    event.preventDefault();
  }
  function onFocus({ target }: FocusEvent<HTMLElement>) {
    if (target.hasAttribute(rowAttribute)) setCurrent(idOf(target));
  }
  return { container, current, setCurrent, onKeyDown, onFocus, focus };
}
