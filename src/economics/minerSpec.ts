import { Refusal } from "../units/refusal";
import { joulePerTh, ths, watt } from "../units/units";
import { defineFunction } from "./define";
import { machines, machinesLike, machinesOf, type Machine } from "./machines";
import { listed } from "./needs";
import type { TextParameter } from "./parameter";
import { choice } from "./parameters";

const model = {
  kind: "text",
  meaning:
    "Name of the machine, with its TH/s where a name has several; case, spaces, hyphens and brackets do not matter.",
  needs: "the name of a machine",
  takes: "cell or range",
} as const satisfies TextParameter;

const one = "one catalogue only, check it";
const graded = ({ grade, sources }: Machine) =>
  `Grade ${grade}${grade === "C" ? `, ${one}` : ""}: ${sources.join("; ")}`;

const fields = {
  ths: ({ hashrate }: Machine) => ths(hashrate),
  w: ({ power }: Machine) => watt(power),
  jth: ({ efficiency }: Machine) => joulePerTh(efficiency),
  cooling: ({ cooling }: Machine) => cooling,
  launch: ({ launch }: Machine) => launch,
  maker: ({ maker }: Machine) => maker,
  model: ({ model }: Machine) => model,
  grade: ({ grade }: Machine) => grade,
  source: graded,
  note: ({ note }: Machine) => note ?? "",
};
const field = choice(
  Object.keys(fields) as (keyof typeof fields)[],
  "What to give: TH/s, W or J/TH by nameplate, or a text; grade says how well it is known.",
  "ths",
);

export const minerSpec = defineFunction({
  name: "MINERSPEC",
  group: "Miner",
  summary: "Nameplate of a machine: hashrate, power, efficiency, and where they are from.",
  parameters: { model, field },
  returns: ths,
  returnsBy: { parameter: "field", units: { ths, w: watt, jth: joulePerTh } },
  form: "elementwise",
  refuses: {
    noAnswer: "The table has no such machine, or several of that name; the message names the nearest, or each of them.",
  },
  note: `${machines.length} machines. Grade A: the maker, or two independent sources; B: two public lists or one strong; C: ${one}. Nameplates carry 3 to 5 % on hashrate and 5 to 10 % on power.`,
  source: "The table of machines, which names the sources of each row; seeds/README.md",
  portable: { none: "It needs the table of machines; a portable copy carries the value." },
  examples: [
    { formula: 'MINING.MINERSPEC("S21 XP","jth")', asks: "How efficient is an Antminer S21 XP?" },
    {
      formula: 'MINING.MINERSPEC({"Avalon A1566";"Antminer S23";"Antminer S21+"},"source")',
      asks: "How well are three machines known, one of which is sold with two hashrates?",
    },
  ],
  compute: ({ model, field }) => fields[field](machineOf(model)),
});

function machineOf(name: string): Machine {
  const found = machinesOf(name);
  if (found.length === 1) return found[0]!;
  if (found.length > 0)
    throw new Refusal("no-answer", `"${name}" is the name of several machines: ${namesFrom(found)}. Say which.`);
  throw new Refusal(
    "no-answer",
    `The table of ${machines.length} machines has no "${name}" (did you mean ${namesFrom(machinesLike(name, 3))}?).`,
  );
}

const namesFrom = (found: readonly Machine[]) =>
  listed(found.map(({ model, grade }) => (grade === "C" ? `${model} of grade C` : model)));
