import { useState } from "react";
import type { Changes } from "../sheets/changes";
import { compare } from "../sheets/compare";
import type { ExistingWorkbook } from "../sheets/existing";
import type { WorkbookPlan } from "../sheets/plan";
import { conflictsOf, hasWork } from "./conflicts";
import { useAttempt } from "./failure";
import type { Workbook, Written } from "./workbook";

/** Where the writing of a plan stands. */
export type WritingState =
  | { readonly at: "idle" }
  /** The workbook holds other values: the analyst decides, nothing is written yet. */
  | { readonly at: "conflicts"; readonly changes: Changes }
  | { readonly at: "nothing" }
  /** Nothing was blank, and the analyst kept what is there. */
  | { readonly at: "kept" }
  | { readonly at: "done"; readonly changes: Changes; readonly written: Written }
  | { readonly at: "undone" };

export interface Writing {
  readonly state: WritingState;
  readonly busy: boolean;
  readonly refusal: string | undefined;
  /** Reads these sheets, plans on them, and writes unless the workbook holds something else. */
  start(sheets: readonly string[], plan: (existing: ExistingWorkbook) => WorkbookPlan): void;
  /** Writes after a conflict was shown. */
  confirm(replace: boolean): void;
  undo(): void;
  reset(): void;
}

/** Writes plans into the workbook: compares first, asks on conflicts, takes back on request. */
export function useWriting(workbook: Workbook): Writing {
  const [state, setState] = useState<WritingState>({ at: "idle" });
  const { busy, refusal, attempt, dismiss } = useAttempt();

  const write = async (changes: Changes, replace: boolean) => {
    const hasAny = hasWork(changes) || (replace && conflictsOf(changes).length > 0);
    if (!hasAny) return setState({ at: conflictsOf(changes).length > 0 ? "kept" : "nothing" });
    setState({ at: "done", changes, written: await workbook.write(changes, { replace }) });
  };
  return {
    state,
    busy,
    refusal,
    start(sheets, plan) {
      setState({ at: "idle" });
      void attempt(async () => {
        const existing = await workbook.read(sheets);
        const changes = compare(plan(existing), existing);
        if (conflictsOf(changes).length > 0) setState({ at: "conflicts", changes });
        else await write(changes, false);
      });
    },
    confirm: (replace) =>
      void attempt(async () => {
        if (state.at === "conflicts") await write(state.changes, replace);
      }),
    undo: () =>
      void attempt(async () => {
        if (state.at !== "done") return;
        await state.written.undo();
        setState({ at: "undone" });
      }),
    reset() {
      dismiss();
      setState({ at: "idle" });
    },
  };
}
