import type { Magnitude } from "../magnitude";
import type { Named } from "./meaning";
import type { Recent } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

/** "Profit of $6.4 million against a loss of $2.0 million": the same metric, named by its opposite. */
export function turned(here: Recent, opening: string): Named {
  const named = /\b(?:(loss)|profit|income|earnings|gain) of\W{0,4}(?:about |approximately )?$/i.exec(opening);
  const { base } = here;
  if (!named || !/_loss$|^gross_profit$|ebitda$/.test(base.id)) return goingOn(here);
  return { metric: base, opposite: base.id.endsWith("_loss") ? !named[1] : Boolean(named[1]) };
}

const currencyFirst = /^(?!BTC)[A-Z]{3}(?=$|\/)/;

/** "RMB105.5 million (US$14.8 million)" */
export const isInOtherCurrency = (scene: Scene, { from }: Quantity, { unit }: Magnitude, recent: Recent) =>
  recent.value !== null &&
  currencyFirst.test(unit) &&
  currencyFirst.test(recent.magnitude.unit) &&
  unit !== recent.magnitude.unit &&
  unit.slice(3) === recent.magnitude.unit.slice(3) &&
  /^ ?\((?:or )?(?:about |approximately )?\(?$/i.test(between(scene, recent.quantity.end, from));

/** The same metric again, as named: a new number need not look ahead because the last did. */
export const goingOn = ({ base, opposite }: Recent): Named => ({ metric: base, opposite });
