import { useState } from "react";
import { useOnSelection } from "./useOnSelection";
import type { Workbook } from "./workbook";

/** The address of the active cell, as it changes; undefined while it is not known. */
export function useActiveAddress(workbook: Workbook): string | undefined {
  const [address, setAddress] = useState<string>();
  useOnSelection(workbook, async (isHere) => {
    const selected = await workbook.selected();
    if (isHere()) setAddress(selected.address);
  });
  return address;
}
