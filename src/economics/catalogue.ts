import { aspScenario } from "./aspScenario";
import { cellFunctions } from "./cellFunctions";
import type { Definition } from "./define";
import { halvingScenario } from "./halvingScenario";
import { paybackDistribution } from "./paybackDistribution";
import { projection } from "./projection";
import { pvmBridge } from "./pvmBridge";
import { sensitivity } from "./sensitivity";

/** The functions that spill a table. */
const tableFunctions: readonly Definition[] = [
  pvmBridge,
  halvingScenario,
  aspScenario,
  sensitivity,
  projection,
  paybackDistribution,
];

/** Every function of the product, once: Excel, the pane, the workbench and the command line read it here. */
export const catalogue: readonly Definition[] = [...cellFunctions, ...tableFunctions];

const byName = new Map(catalogue.map((definition) => [definition.name, definition]));

/** The definition of a name in any case, without the namespace. */
export const definitionOf = (name: string): Definition | undefined => byName.get(name.toUpperCase());
