import { parseAddress } from "../a1";
import { invalidArgument } from "../richApiError";

/** Refuses what Excel takes for no name: spaces, a leading digit, the shape of a cell (CAN2024, R1C1), over 255 characters. */
export function checkDefinedName(name: unknown, location: string): string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || isCellShaped(name))
    throw invalidArgument(location, `${String(name)} is no valid name.`);
  return name;
}

const isCellShaped = (name: string) =>
  /^[A-Za-z]{1,3}\d+$/.test(name) ? parseAddress(name) !== undefined : /^(r\d*|c\d*|r\d*c\d*)$/i.test(name);
