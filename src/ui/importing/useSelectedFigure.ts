import { useState } from "react";
import type { Call } from "../../transcript/figure";
import { useOnSelection } from "../useOnSelection";
import type { Workbook } from "../workbook";
import { figureNamed, nameAt } from "./cellFigure";

/** Id of the figure that feeds the selected cell; `onFound` is told of it as it changes. */
export function useSelectedFigure(call: Call, workbook: Workbook, onFound: (id: string) => void): string | undefined {
  const [selected, setSelected] = useState<string>();
  useOnSelection(workbook, async (isHere) => {
    const cell = await workbook.selected();
    const { names } = await workbook.read([]);
    const name = nameAt(names, cell);
    const id = name === undefined ? undefined : figureNamed(call, name);
    if (!isHere()) return;
    setSelected(id);
    if (id !== undefined) onFound(id);
  });
  return selected;
}
