import table from "../../seeds/machines.json";
import { distance } from "./nearest";

/** A machine by its nameplate, which carries 3 to 5 % on hashrate and 5 to 10 % on power. */
export interface Machine {
  /** With the hashrate in brackets where one name is sold in several: "Antminer S21+ (216T)". */
  readonly model: string;
  readonly maker: string;
  /** TH/s. */
  readonly hashrate: number;
  /** W. */
  readonly power: number;
  /** J/TH as the maker states it; power over hashrate may differ in the last digit. */
  readonly efficiency: number;
  readonly cooling: string;
  readonly launch: string;
  /** A: the maker, or two independent sources; B: two public lists or one strong; C: one catalogue. */
  readonly grade: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Every machine of the table; seeds/README.md says where it comes from. */
export const machines: readonly Machine[] = table.machines.map((machine) => ({
  ...machine,
  sources: machine.sources.map((source) => table.sources[source]!),
}));

const plain = (name: string) => name.toLowerCase().replace(/[\s()-]/g, "");
const withoutBin = (model: string) => model.replace(/ \(?[\d.]+T\)?/i, "");
const withoutBrand = (model: string) => model.slice(model.indexOf(" ") + 1);

/** What a machine is called: with brand and hashrate or without. */
const namesOf = ({ model }: Machine): readonly string[] =>
  [model, withoutBin(model)].flatMap((name) => [name, withoutBrand(name)]).map(plain);

const byName = new Map<string, Machine[]>();
for (const machine of machines)
  for (const name of new Set(namesOf(machine).flatMap((name) => [name, plain(machine.maker) + name])))
    byName.set(name, [...(byName.get(name) ?? []), machine]);

/** The machines of a name, in any case, with or without spaces, hyphens and brackets: several where one name has several hashrates. */
export const machinesOf = (name: string): readonly Machine[] => byName.get(plain(name)) ?? [];

/** The machines whose names are most like one, the most like first; another hashrate of the same name is the nearest. */
export function machinesLike(name: string, count: number): readonly Machine[] {
  const [whole, short] = [plain(name), plain(withoutBin(name))];
  const from = (each: string) => Math.min(distance(whole, each), distance(short, each) + 0.5);
  const differences = machines.map((machine) => ({
    machine,
    difference: Math.min(...namesOf(machine).map(from)),
  }));
  return differences
    .sort((one, other) => one.difference - other.difference)
    .slice(0, count)
    .map(({ machine }) => machine);
}
