import { useEffect, useRef } from "react";
import { Refusal } from "../units/refusal";
import type { Workbook } from "./workbook";

// A selection that cannot be read now, for a cell is being edited, is followed at the next change.
function ignoreRefusal(problem: unknown) {
  if (!(problem instanceof Refusal)) throw problem;
}

/** Runs `follow` at first and whenever another cell is selected. It is told whether the component is still there. */
export function useOnSelection(workbook: Workbook, follow: (isHere: () => boolean) => Promise<void>): void {
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    let here = true;
    let stop: (() => Promise<void>) | undefined;
    const run = () => void latest.current(() => here).catch(ignoreRefusal);
    run();
    void workbook
      .onSelection(run)
      .then((end) => {
        if (!here) return end();
        stop = end;
      })
      .catch(ignoreRefusal);
    return () => {
      here = false;
      void stop?.();
    };
  }, [workbook]);
}
