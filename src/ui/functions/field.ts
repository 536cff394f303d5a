import type { Parameter } from "../../economics/define";
import { isRequired } from "../../economics/parameter";
import { quotedSheet } from "../../formula/address";
import type { SelectedCell } from "../workbook";

/** What stands in one field of the form. */
export interface FieldContent {
  readonly text: string;
  /** The cell that was picked for it, with the value it had. */
  readonly cell?: SelectedCell;
}

export const emptyField: FieldContent = { text: "" };

/** The reference to a cell, from anywhere in the workbook. */
export const referenceTo = ({ sheet, address }: SelectedCell): string => `${quotedSheet(sheet)}!${address}`;

export const fieldOf = (cell: SelectedCell): FieldContent => ({ text: referenceTo(cell), cell });

const plain = (text: string) => text.replaceAll(",", "").trim();
const isNumber = (text: string) => plain(text) !== "" && Number.isFinite(Number(plain(text)));
/** A reference, or a name: what a formula may hold in place of a number. */
const refers = (text: string) =>
  /^('[^']+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[\p{L}_\\][\p{L}\d_.$:\\]*#?$/u.test(text.trim());

/** One number is a list of one; the other ranges stand in the sheet. */
const takesNumber = ({ kind, takes }: Parameter) => takes !== "range" || kind === "list" || kind === "cells";

export type FieldState = "empty" | "number" | "word" | "reference" | "wrong";

/** What a field holds, by the kind of its parameter. */
export function stateOf(parameter: Parameter, { text, cell }: FieldContent): FieldState {
  if (text.trim() === "") return "empty";
  if (cell) return "reference";
  if (parameter.kind === "choice" || parameter.kind === "switch") return "word";
  if (parameter.kind === "text") return "word";
  if (takesNumber(parameter) && isNumber(text)) return "number";
  return refers(text) ? "reference" : "wrong";
}

/** The field as an argument of a formula; "" leaves it out. */
export function argumentText(parameter: Parameter, content: FieldContent): string {
  const state = stateOf(parameter, content);
  if (state === "empty" || state === "wrong") return "";
  if (state === "number") return plain(content.text);
  if (state === "word" && parameter.kind === "switch") return content.text === "true" ? "TRUE" : "FALSE";
  return state === "word" ? `"${content.text.replaceAll('"', '""')}"` : content.text.trim();
}

export const isMissing = (parameter: Parameter, content: FieldContent): boolean =>
  isRequired(parameter) && stateOf(parameter, content) === "empty";
