import type { Definition } from "./define";
import { hashprice } from "./hashprice";
import { hashvalue } from "./hashvalue";
import { minerEnergyCost } from "./minerEnergyCost";
import { minerPayback } from "./minerPayback";
import { networkHashrate } from "./networkHashrate";
import { blockSubsidy } from "./subsidy";

/** Every function of the product, once: Excel, docs, wizard, command line and portable copies read it here. */
export const catalogue: readonly Definition[] = [
  blockSubsidy,
  networkHashrate,
  hashvalue,
  hashprice,
  minerEnergyCost,
  minerPayback,
];

const byName = new Map(catalogue.map((definition) => [definition.name, definition]));

/** The definition of a name in any case, without the namespace. */
export const definitionOf = (name: string): Definition | undefined => byName.get(name.toUpperCase());
