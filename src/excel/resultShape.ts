import type { Definition } from "../economics/define";

/** Whether a function returns a block of cells to Excel: one that is applied cell by cell may be given a range. */
export const returnsMatrix = ({ form }: Definition): boolean => form !== "reduce";
