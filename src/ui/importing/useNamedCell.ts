import { useEffect, useState } from "react";
import { cellAddress } from "../../formula/address";
import { Refusal } from "../../units/refusal";
import { useWorkbook } from "../workbook";

/** Where in the workbook a name points to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The cell that has this name now; undefined while that is not known, and where the workbook does not have the name. */
export function useNamedCell(name: string): Place | undefined {
  const workbook = useWorkbook();
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let here = true;
    const find = async () => {
      const { names } = await workbook.read([]);
      const refersTo = names.find((each) => each.name.toLowerCase() === name.toLowerCase())?.refersTo;
      if (here)
        setPlace(refersTo ? { sheet: refersTo.sheet, address: cellAddress(refersTo.row, refersTo.column) } : undefined);
    };
    find().catch((problem: unknown) => {
      // While a cell is being edited Excel refuses to be read; the way to the cell is then missing, nothing else.
      if (!(problem instanceof Refusal)) throw problem;
    });
    return () => {
      here = false;
    };
  }, [workbook, name]);
  return place;
}
