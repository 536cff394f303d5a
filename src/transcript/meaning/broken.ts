import { between, type Quantity, type Scene } from "./scene";

/** A piece of a number that was written or said in several: "10 940" of "EUR 10 940 thousand", "1 cents" of "4 point 1 cents". */
export function isBroken(scene: Scene, { start, end }: Pick<Quantity, "start" | "end">): boolean {
  const { text } = scene;
  const words = text.slice(start, end);
  const before = between(scene, scene.start, start);
  const after = text.slice(end, end + 12);
  if (/\d$/.test(words) && /^\d/.test(after)) return true;
  if (/^\d{3}(?!\d)/.test(words) && /(?<![\p{L}\d.,])\d{1,3}[ \u00a0\u202f\u2009]$/u.test(before)) return true;
  if (/(?:^|\D)\d{1,3}(?: thousand)?$/.test(words) && /^[ \u00a0\u202f\u2009]\d{3}(?![\d.]|,\d)/.test(after))
    return true;
  return /\d point $|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty) point $/i.test(before);
}
