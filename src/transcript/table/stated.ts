import { halfUnit, plain, shifted } from "../digits";
import type { Digits } from "../figure";
import { blankGroups, currencyMark, numberMark } from "./marks";

/** A cell taken apart. */
export interface Stated {
  /** Without sign; scale word applied. */
  readonly digits: Digits;
  readonly tolerance: Digits;
  /** In parentheses or after a minus. */
  readonly negative: boolean;
  /** A plus or minus stood there. */
  readonly signed: boolean;
  readonly currency: string | undefined;
  /** Power of ten of its own scale word. */
  readonly scale: number | undefined;
  /** What stands behind the number: "%", "EH/s". */
  readonly unit: string;
  readonly hedge: string | undefined;
}

const hedged = /^(~|≈|[<>]|approx(?:\.|imately)?|about|around|over|up to)\s*/i;
const shape = new RegExp(
  `^([-‐‑−–+])? ?(${currencyMark})? ?([-‐‑−–])? ?(${blankGroups}|${numberMark}) ?(?:(million|billion|thousand|mm|mn|bn|[mMbBkK])(?![a-zA-Z]))? ?(\\D*)$`,
);
const scales: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, b: 9 };

/** Reads a cell; nothing where it holds more than one number. */
export function stated(said: string): Stated | undefined {
  const text = said.replace(/\s+/g, " ").trim();
  const hedge = hedged.exec(text)?.[1];
  const bare = text.replace(hedged, "");
  const match = shape.exec(bare.replace(/[()]/g, "").trim());
  if (!match) return undefined;
  const [, sign, currency, inner, number, word, unit] = match;
  const bareNumber = number!.replace(/[,\s]/g, "");
  const digits = plain(bareNumber);
  const scale = word === undefined ? undefined : scales[word.charAt(0).toLowerCase()]!;
  const minus = /[-‐‑−–]/.test(`${sign ?? ""}${inner ?? ""}`);
  return {
    digits: shifted(digits, scale ?? 0),
    tolerance: shifted(halfUnit(bareNumber), scale ?? 0),
    negative: minus || /^[^\d]*\(/.test(bare),
    signed: sign !== undefined || inner !== undefined,
    currency,
    scale,
    unit: unit!.trim(),
    hedge,
  };
}
