import type { Rule } from "../rule";

const maker =
  "(?:(?:Bitmain|MicroBT|Canaan|Auradine|Bitdeer|Avalon|Antminer|Whatsminer|SEALMINER|Teraflux)(?:'s|’s)? ){0,2}";
const model =
  "(?:A\\d{2,4}[A-Z]{0,2}|[STLM]\\d{2}[A-Za-z+]{0,3}(?:(?: ?(?:Pro|XP|Hydro|Hyd|Immersion|Imm)s?)){0,2}|Nano ?\\d[SX]?|Mini ?\\d|Avalon Q|AT\\d{4})";

/** The maker's model name, without the maker; "Avalon" stays with the home miners, whose names need it. */
function productName(words: string): string {
  const said = words.replace(/\s+/g, " ").trim();
  const home = /\b(Nano|Mini) ?(\d\w?)/i.exec(said);
  if (home)
    return `Avalon ${home[1]!.charAt(0).toUpperCase()}${home[1]!.slice(1).toLowerCase()} ${home[2]!.charAt(0)}${/[SX]$/.test(home[2]!) ? home[2]!.charAt(1) : ""}`;
  const bare = said.replace(
    /^(?:(?:Bitmain|MicroBT|Canaan|Auradine|Bitdeer|Avalon(?= ?A\d)|Antminer|Whatsminer|Teraflux)(?:['’]s)? )+/i,
    "",
  );
  return bare
    .replace(/(?<=\d|\bPro|\bXP|\bHydro)s$/, "")
    .replace(/\bseries$/i, "series")
    .replace(/ (?:family|generation)$/i, " series");
}

export const productRules: readonly Rule<string>[] = [
  {
    name: "<model>",
    dimension: "product",
    pattern: [new RegExp(`${maker}${model}(?: series| family| generation)?`)],
    read: ([words]) => {
      const said = words!.value as string;
      // Model names are written in capitals; "a14" in running text would be a misprint, "t20" a word.
      return /[A-Z]/.test(said) ? productName(said) : undefined;
    },
  },
  {
    name: "<code>",
    dimension: "product",
    // A model of a maker that is not known: "the F9". Quarters and halves are none.
    pattern: [
      /(?!Q|H[12](?!\d))[A-Z]\d{1,2}(?![\d.,%-]\d|%)(?: (?:Pro|XP|Hydro|Hyd|Immersion|Plus|Max|Ultra)\b){0,2}(?: series)?/,
    ],
    read: ([words]) => (/^[A-Z]/.test(words!.value as string) ? (words!.value as string) : undefined),
  },
];
