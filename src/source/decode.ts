/** How many bytes are looked at to tell an encoding. */
const sample = 4000;

/**
 * The text that bytes hold: UTF-8 or UTF-16 where a mark or the bytes say so, else the code pages of older transcripts,
 * GB 18030 for Chinese and Windows-1252.
 *
 * `declared` is the encoding that a page names itself.
 */
export function decoded(bytes: Uint8Array, declared?: string): string {
  const known = marked(bytes) ?? unmarked16(bytes);
  if (known) return new TextDecoder(known).decode(bytes);
  const strict = strictly("utf-8", bytes);
  if (strict !== undefined) return strict;
  const named =
    declared && !/^(?:utf-?8|windows-1252|iso-8859-1|latin1)$/i.test(declared) ? strictly(declared, bytes) : undefined;
  if (named !== undefined) return named;
  if (isBrokenUtf8(bytes)) return new TextDecoder().decode(bytes);
  return (isPaired(bytes) ? strictly("gb18030", bytes) : undefined) ?? windows1252(bytes);
}

/** What Windows-1252 puts where Latin 1 has controls; Node up to 22 decodes the one as the other. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const windows1252 = (bytes: Uint8Array) =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => signs.charAt(control.charCodeAt(0) - 0x80));

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: every other byte of English text is zero. */
function unmarked16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sample);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (odd > Math.max(3, length * 0.3) && even === 0) return "utf-16le";
  return even > Math.max(3, length * 0.3) && odd === 0 ? "utf-16be" : undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte or two went wrong in a text that else is UTF-8. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken * 4 < (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0);
}

/** Most bytes beyond ASCII stand in pairs, as those of Chinese do. */
function isPaired(bytes: Uint8Array): boolean {
  let [high, paired] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i]! < 0x80) continue;
    high += 1;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) paired += 1;
  }
  return high >= 4 && paired > high * 0.8;
}
